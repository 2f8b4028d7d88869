package dk.spirekraft.overview.thread;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One thing in the thread.
///
/// @param address of its own page
/// @param day when it came about
/// @param says what is told of it, a line each, in finished words
/// @param from what it came of
public record Knot(
        Name name, String title, String address, Optional<LocalDate> day, List<String> says, Set<Name> from) {

    /// What a thing is called in the thread's addresses.
    public record Name(Kind kind, String id) {}

    public Knot {
        says = says.stream().filter(line -> !line.isBlank()).toList();
        from = Set.copyOf(from);
    }

    public Kind kind() {
        return name.kind();
    }
}
