package dk.spirekraft.people.roster.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.roster.BadLine;
import dk.spirekraft.people.roster.RosterChange;
import dk.spirekraft.people.roster.RosterColumn;
import dk.spirekraft.people.roster.RosterFile;
import dk.spirekraft.people.roster.RosterOutcome;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a staff list would change, and the button that takes it.
///
/// @param address where the form goes
/// @param summary how many are added, changed, as they were, absent and bad
/// @param columns what each column of the file is taken for
/// @param content the file
/// @param bad lines that can't be taken, with number and reason
/// @param units how many work in each, before and after
/// @param absent those whom the file does not name
/// @param isNothing true if there is nothing to take
public record RosterImportPage(
        String title,
        String address,
        List<String> summary,
        List<Column> columns,
        String content,
        List<String> added,
        List<String> changed,
        List<String> bad,
        List<String> units,
        List<Leaving> absent,
        boolean isNothing,
        Faults faults)
        implements PageContent {

    /// @param taken name of what it is taken for, empty for a column that is passed over
    public record Column(String name, String taken) {}

    /// Somebody whom the file does not name.
    ///
    /// @param isTicked true if taking the file takes away their roles
    public record Leaving(UUID person, String name, boolean isTicked) {}

    /// The page before a file was chosen.
    ///
    /// @param fault what was wrong with the last one, empty at first
    public record Blank(String title, String address, String fault) implements PageContent {}

    /// What there is to draw from: the file as uploaded and what became of it in the dry run.
    record Seen(RosterUpload upload, RosterFile file, RosterOutcome outcome, boolean isFirst) {}

    static RosterImportPage of(String address, Seen seen, Faults faults, Words words) {
        RosterOutcome outcome = seen.outcome();
        return new RosterImportPage(
                words.of("people.import.seen"),
                address,
                summary(outcome, words),
                columns(seen.file()),
                seen.upload().content(),
                outcome.added().stream().map(change -> added(change, words)).toList(),
                outcome.changed().stream().map(change -> changed(change, words)).toList(),
                outcome.bad().stream().map(line -> bad(line, words)).toList(),
                outcome.units().stream()
                        .filter(unit -> unit.before() != unit.after())
                        .map(unit -> unit(unit, words))
                        .toList(),
                outcome.absent().stream().map(one -> leaving(one, seen, words)).toList(),
                outcome.isNothing() && outcome.absent().isEmpty(),
                faults);
    }

    private static List<String> summary(RosterOutcome outcome, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "people.import.summary",
                outcome.added().size(),
                outcome.changed().size(),
                outcome.same(),
                outcome.absent().size(),
                outcome.bad().size()));
        if (outcome.leaderless()) lines.add(words.of("people.import.leaderless"));
        return lines;
    }

    private static List<Column> columns(RosterFile file) {
        return IntStream.range(0, file.header().size())
                .mapToObj(place -> new Column(
                        file.header().get(place),
                        file.columns().get(place).map(RosterColumn::name).orElse("")))
                .toList();
    }

    private static String added(RosterChange change, Words words) {
        return words.of(
                "people.import.person",
                change.name(),
                change.email(),
                described(change.unit().orElse(""), change.roles(), words));
    }

    private static String changed(RosterChange change, Words words) {
        RosterChange.Before before = change.before().orElseThrow();
        String name = before.name().equals(change.name()) ? change.name() : before.name() + " → " + change.name();
        String was = described(before.unit().orElse(""), before.roles(), words);
        String is = described(change.unit().orElse(""), change.roles(), words);
        return words.of("people.import.person", name, change.email(), was.equals(is) ? is : was + " → " + is);
    }

    private static String described(String unit, Set<Role> roles, Words words) {
        String all = roles.stream().sorted().map(role -> words.of(role.label())).collect(Collectors.joining(", "));
        return unit.isEmpty() ? all : unit + ", " + all;
    }

    private static String bad(BadLine line, Words words) {
        String reason = words.of(line.reason().label());
        return line.shown().isEmpty()
                ? words.of("people.import.badBlank", line.line(), reason)
                : words.of("people.import.badLine", line.line(), line.shown(), reason);
    }

    private static String unit(RosterOutcome.Counted unit, Words words) {
        return unit.before() < 0
                ? words.of("people.import.unitNew", unit.unit(), unit.after())
                : words.of("people.import.unitCounted", unit.unit(), unit.before(), unit.after());
    }

    /// Whoever only works there has left where the file does not name them; whoever has a task is for people to say.
    private static Leaving leaving(RosterOutcome.Absent one, Seen seen, Words words) {
        boolean isTicked = seen.isFirst()
                ? one.roles().equals(Set.of(Role.COLLEAGUE))
                : seen.upload().left().contains(one.person());
        return new Leaving(
                one.person(), one.name() + ", " + described(one.unit().orElse(""), one.roles(), words), isTicked);
    }
}
