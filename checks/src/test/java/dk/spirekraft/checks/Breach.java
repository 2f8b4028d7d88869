package dk.spirekraft.checks;

import java.util.List;
import java.util.stream.Collectors;

/// One place where a house rule is broken. Line 0 speaks of the file as a whole.
record Breach(String path, int line, String what) {

    @Override
    public String toString() {
        return line == 0 ? path + ": " + what : "%s:%d: %s".formatted(path, line, what);
    }

    /// Fails with one line per breach.
    static void none(List<Breach> breaches) {
        if (!breaches.isEmpty())
            throw new AssertionError(breaches.stream()
                    .map(Breach::toString)
                    .collect(Collectors.joining("\n", breaches.size() + " to put right:\n", "\n")));
    }
}
