package dk.spirekraft.measure.web;

import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.Optional;

/// The last look before sending: what was skipped, and no list of answers. Where the wave takes comments, the place to
/// write one.
///
/// @param least from how many answers anything is shown
/// @param first where the first skipped item is, empty for none
/// @param comment empty where none is taken
public record CheckPage(
        String title, String school, int least, String skipped, String first, Optional<CommentField> comment)
        implements PageContent {

    static CheckPage of(OpenDraft draft, Words words) {
        return of(draft, CommentField.EMPTY, words);
    }

    /// @param written what was written so far, which a wave without comments does not show
    static CheckPage of(OpenDraft draft, CommentField written, Words words) {
        return new CheckPage(
                words.of("measure.check.title"),
                draft.wave().school().name(),
                draft.wave().least(),
                words.of("measure.check.skipped", draft.skipped()),
                draft.firstWithout().isPresent()
                        ? "/svar/" + (draft.firstWithout().getAsInt() + 1)
                        : "",
                Optional.of(written).filter(shown -> draft.wave().wave().takesComments()));
    }
}
