package dk.spirekraft.understand.web;

import org.jspecify.annotations.Nullable;

/// A note as typed.
///
/// @param skala the scale on whose page it was written, if any
public record Note(@Nullable String text, @Nullable String skala) {

    boolean isEmpty() {
        return words().isEmpty();
    }

    /// Without blanks around it.
    String words() {
        return text == null ? "" : text.strip();
    }

    /// What leads from the result back to that scale; anything that is no id of a scale leads to the result.
    String scalePath() {
        return skala != null && skala.matches("[A-Za-z][A-Za-z0-9_.-]{0,59}") ? "/" + skala : "";
    }
}
