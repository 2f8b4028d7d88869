package dk.spirekraft.yaml;

import java.util.List;

/// Something wrong in a file, and where.
///
/// @param line from 1; 0 for the file as a whole
/// @param path where in the file, such as `items[3].text.en`
/// @param given the value and what is allowed, in the places that the problem's words have for them
public record Fault(int line, String path, Problem problem, List<String> given) {

    /// The path of what is wrong with no part in particular.
    public static final String WHOLE_FILE = "file";

    public Fault {
        given = List.copyOf(given);
    }

    /// Plain English, with the value and what is allowed.
    public String words() {
        return problem.inEnglish(given);
    }

    @Override
    public String toString() {
        return line > 0 ? "line %d, %s: %s".formatted(line, path, words()) : "%s: %s".formatted(path, words());
    }
}
