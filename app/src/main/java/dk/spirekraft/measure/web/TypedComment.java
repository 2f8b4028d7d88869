package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Comment;
import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.measure.TellingWords;
import dk.spirekraft.web.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A comment as a form sends it.
///
/// @param kommentar what was typed
/// @param laest `ja` where the warning of it was read
public record TypedComment(
        @Nullable String kommentar, @Nullable String laest) {

    /// The page again with what was typed, where it can't be sent or may tell of somebody. It warns once.
    Optional<CheckPage> again(OpenDraft draft, TellingWords telling, Words words) {
        if (!draft.wave().wave().takesComments()) return Optional.empty();
        String tidied = tidied();
        if (tidied.length() > Comment.MOST)
            return Optional.of(CheckPage.of(draft, CommentField.tooLong(tidied, words), words));
        var found = telling.in(tidied);
        return found.isEmpty() || "ja".equals(laest)
                ? Optional.empty()
                : Optional.of(CheckPage.of(draft, CommentField.warning(tidied, found, words), words));
    }

    /// What is sent; nothing where the wave takes no comments.
    Comment comment(OpenDraft draft) {
        return draft.wave().wave().takesComments() ? new Comment(tidied()) : Comment.NONE;
    }

    private String tidied() {
        return kommentar == null ? "" : Comment.tidied(kommentar);
    }
}
