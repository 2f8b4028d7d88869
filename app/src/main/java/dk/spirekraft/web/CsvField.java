package dk.spirekraft.web;

/// A cell of a file for spreadsheets, which take for a formula what begins like one, also behind blanks.
public final class CsvField {

    private CsvField() {}

    /// The cell in quotation marks, harmless.
    public static String quoted(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    /// The text, behind an apostrophe where it would be a formula.
    public static String harmless(String text) {
        return text.matches("(?s)\\s*[=+\\-@].*|[\\t\\r].*") ? "'" + text : text;
    }
}
