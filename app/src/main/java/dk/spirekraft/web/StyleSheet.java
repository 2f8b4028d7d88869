package dk.spirekraft.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The style sheets as they are sent, each joined from small files in the order of their numbers. Every page takes the
/// first and one of the others, so no rule is sent twice.
public enum StyleSheet {
    /// What all pages share: type, colours, frame, figures, forms.
    SPIREKRAFT("0-type", "1-tokens", "2-base", "3-frame", "4-figure", "5-forms"),
    /// Every page but those for answering.
    PAGES(
            "6-results",
            "7-paper",
            "8-projector",
            "9-programme",
            "9-trials",
            "9-journal",
            "10-methods",
            "11-municipality",
            "11-thread"),
    /// Answering.
    SURVEY("survey");

    private final List<String> parts;

    StyleSheet(String... parts) {
        this.parts = List.of(parts);
    }

    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".css";
    }

    /// The sheet as it is sent.
    ///
    /// @param read reads a file of the look by its path
    byte[] packed(Function<String, byte[]> read) {
        String joined = parts.stream()
                .map(part -> new String(read.apply("assets/css/" + part + ".css"), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return ("@charset \"UTF-8\";" + withoutAir(joined)).getBytes(StandardCharsets.UTF_8);
    }

    /// Comments and the blanks between rules are for people who read the parts.
    private static String withoutAir(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*([{};])\\s*", "$1")
                .replace(";}", "}")
                .strip();
    }
}
