package dk.spirekraft.people.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a column of a roster holds, known by the names that Danish and English staff lists give it.
public enum RosterColumn {
    NAME("navn", "name", "fulde navn", "full name", "medarbejder", "employee"),
    EMAIL("e-mail", "email", "mail", "e-post", "e-mailadresse", "mailadresse", "email address", "e-mail address"),
    UNIT("enhed", "team", "afdeling", "unit", "department", "gruppe", "group"),
    ROLE("rolle", "role", "stilling", "titel", "position", "title");

    private final Set<String> names;

    RosterColumn(String... names) {
        this.names = Set.of(names);
    }

    /// The message key of the column's name.
    public String label() {
        return "people.import.column." + name();
    }

    /// Those that a roster can't do without.
    public static List<RosterColumn> needed() {
        return List.of(NAME, EMAIL);
    }

    /// The column that is meant by its own name, such as `EMAIL`.
    public static Optional<RosterColumn> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /// What each column of a header is taken for, empty where nothing fits; each is taken once, the leftmost first.
    static List<Optional<RosterColumn>> suggested(List<String> header) {
        List<Optional<RosterColumn>> taken = new ArrayList<>();
        for (String written : header) {
            String name = written.strip().toLowerCase(Locale.ROOT);
            taken.add(Arrays.stream(values())
                    .filter(column -> column.names.contains(name) && !taken.contains(Optional.of(column)))
                    .findFirst());
        }
        return taken;
    }
}
