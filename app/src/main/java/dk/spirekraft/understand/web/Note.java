package dk.spirekraft.understand.web;

import dk.spirekraft.understand.Observations;
import dk.spirekraft.web.Words;
import org.jspecify.annotations.Nullable;

/// A note as typed.
///
/// @param skala the scale on whose page it was written, if any
public record Note(@Nullable String text, @Nullable String skala) {

    /// What is wrong with it, empty if nothing.
    String fault(Words words) {
        if (words().isEmpty()) return words.of("understand.note.fault.empty");
        return words().length() > Observations.LONGEST
                ? words.of("understand.note.fault.long", Observations.LONGEST, words().length())
                : "";
    }

    /// Without blanks around it, and with line ends as browsers count them.
    String words() {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }

    /// The scale, empty for none or for what is no id of a scale.
    String scale() {
        return scalePath().isEmpty() ? "" : scalePath().substring(1);
    }

    /// What leads from the result back to that scale; anything that is no id of a scale leads to the result.
    String scalePath() {
        return skala != null && skala.matches("[A-Za-z][A-Za-z0-9_.-]{0,59}") ? "/" + skala : "";
    }
}
