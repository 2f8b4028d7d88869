package dk.spirekraft.questionnaire;

/// Something wrong in a file, and where.
///
/// @param line from 1; 0 for the file as a whole
/// @param path where in the file, such as `items[3].text.en`
/// @param problem in plain English words, with the value and what is allowed
public record Fault(int line, String path, String problem) {

    @Override
    public String toString() {
        return line > 0 ? "line %d, %s: %s".formatted(line, path, problem) : "%s: %s".formatted(path, problem);
    }
}
