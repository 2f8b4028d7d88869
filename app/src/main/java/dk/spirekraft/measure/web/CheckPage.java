package dk.spirekraft.measure.web;

import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;

/// The last look before sending: what was skipped, and no list of answers.
///
/// @param least from how many answers anything is shown
/// @param first where the first skipped item is, empty for none
public record CheckPage(String title, String school, int least, String skipped, String first) implements PageContent {

    static CheckPage of(OpenDraft draft, Words words) {
        return new CheckPage(
                words.of("measure.check.title"),
                draft.wave().school().name(),
                draft.wave().least(),
                words.of("measure.check.skipped", draft.skipped()),
                draft.firstWithout().isPresent()
                        ? "/svar/" + (draft.firstWithout().getAsInt() + 1)
                        : "");
    }
}
