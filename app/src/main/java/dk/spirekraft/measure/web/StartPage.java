package dk.spirekraft.measure.web;

import dk.spirekraft.measure.OpenDraft;
import dk.spirekraft.measure.foreseen.Pace;
import dk.spirekraft.measure.foreseen.Sender;
import dk.spirekraft.people.DataController;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.OptionalInt;

/// Where a participant learns what happens with an answer before giving one.
///
/// @param least from how many answers anything is shown
/// @param knows whether the answer knows its pile: 0 for no, 1 by its slip, 2 by its token
/// @param length how many questions and minutes
/// @param seen who will see what comes of it
/// @param next where the button leads
/// @param foreseen where it stands what could be known of whoever answers; empty where the page itself says it
/// @param contact whom to ask
/// @param licence who owns the questionnaire, empty where it is the school's own question
public record StartPage(
        String title,
        String school,
        int least,
        int knows,
        String length,
        String seen,
        String closes,
        String dialogue,
        String action,
        String next,
        String foreseen,
        String contact,
        String licence)
        implements PageContent {

    /// @param controller who decides about the data
    static StartPage of(OpenDraft draft, DataController controller, Words words) {
        var wave = draft.wave();
        int items = ItemPage.count(draft);
        OptionalInt open = draft.nextOpen();
        boolean pulse = wave.wave().isPulse();
        return new StartPage(
                words.of(pulse ? "measure.pulse.title" : "measure.start.title"),
                wave.school().name(),
                wave.least(),
                !wave.wave().asksUnits() ? 0 : draft.isByToken() ? 2 : 1,
                words.of("measure.start.length", items, Pace.minutes(items)),
                words.of(pulse ? "measure.pulse.seen" : "measure.promise.seen"),
                words.of("measure.start.closes", words.time(wave.wave().closesAt())),
                WhenShown.of(wave.wave(), words),
                words.of(draft.isFresh() ? "measure.start.begin" : "measure.start.resume"),
                open.isPresent() ? "/svar/" + (open.getAsInt() + 1) : "/svar/tjek",
                pulse ? "" : "/svar/hvad-vises",
                words.of("measure.start.contact", new Sender(controller, List.of()).contact(words)),
                pulse ? "" : LicenceLine.of(wave.questionnaire(), words));
    }
}
