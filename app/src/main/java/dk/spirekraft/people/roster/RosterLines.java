package dk.spirekraft.people.roster;

import dk.spirekraft.people.Role;
import dk.spirekraft.questionnaire.AnswerTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A file's lines read one by one: those that can be taken, one entry for each address, and those that can't.
///
/// @param entries in the order of the file
record RosterLines(List<RosterEntry> entries, List<BadLine> bad) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>]{1,120}@[^@\\s,;<>]{1,120}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_UNIT = 80;

    RosterLines {
        entries = List.copyOf(entries);
        bad = List.copyOf(bad);
    }

    /// @param givable the roles that whoever brings the file may give
    static RosterLines read(RosterFile file, Set<Role> givable) {
        Map<String, RosterEntry> byAddress = new LinkedHashMap<>();
        List<BadLine> bad = new ArrayList<>();
        for (AnswerTable.Row row : file.rows()) {
            RosterEntry entry = entry(file, row);
            Optional<BadLine> fault = fault(entry, givable);
            RosterEntry above = byAddress.get(entry.email());
            if (fault.isPresent()) bad.add(fault.get());
            else if (above == null) byAddress.put(entry.email(), entry);
            else if (contradicts(above, entry)) bad.add(entry.bad(BadLine.Reason.CONTRADICTS, entry.email()));
            else byAddress.put(entry.email(), both(above, entry));
        }
        return new RosterLines(List.copyOf(byAddress.values()), bad);
    }

    private static RosterEntry entry(RosterFile file, AnswerTable.Row row) {
        String unit = file.cell(row, RosterColumn.UNIT);
        return new RosterEntry(
                row.line(),
                file.cell(row, RosterColumn.NAME),
                file.cell(row, RosterColumn.EMAIL).toLowerCase(Locale.ROOT),
                unit.isEmpty() ? Optional.empty() : Optional.of(unit),
                RoleWords.of(file.cell(row, RosterColumn.ROLE)).map(Set::of).orElse(Set.of()));
    }

    private static Optional<BadLine> fault(RosterEntry entry, Set<Role> givable) {
        if (entry.name().isEmpty() || entry.name().length() > LONGEST_NAME)
            return Optional.of(entry.bad(BadLine.Reason.NAME, entry.name()));
        if (!ADDRESS.matcher(entry.email()).matches())
            return Optional.of(entry.bad(BadLine.Reason.EMAIL, entry.email()));
        if (entry.unit().orElse("").length() > LONGEST_UNIT)
            return Optional.of(entry.bad(BadLine.Reason.UNIT, entry.unit().orElse("")));
        return givable.containsAll(entry.roles())
                ? Optional.empty()
                : Optional.of(entry.bad(BadLine.Reason.ROLE_NOT_YOURS, entry.name()));
    }

    private static boolean contradicts(RosterEntry above, RosterEntry entry) {
        boolean elsewhere = above.unit().isPresent()
                && entry.unit().isPresent()
                && !above.unit().equals(entry.unit());
        return elsewhere || !above.name().equals(entry.name());
    }

    /// Somebody with two tasks stands in two lines.
    private static RosterEntry both(RosterEntry above, RosterEntry entry) {
        Set<Role> roles = new TreeSet<>(above.roles());
        roles.addAll(entry.roles());
        return new RosterEntry(
                above.line(), above.name(), above.email(), above.unit().or(entry::unit), roles);
    }
}
