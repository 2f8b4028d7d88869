package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.time.LocalDate;

/// What stands where a result will be: the day of the dialogue, and for a closed wave the button that opens it for all.
///
/// @param open where the form that opens it goes, empty while the wave is not closed and for whoever may not open it
/// @param how what to know before one presses
/// @param button what pressing does
/// @param foreseen where it stands what will be shown, empty for those who are told elsewhere
public record ClosedPage(String title, String text, String open, String how, String button, String foreseen)
        implements PageContent {

    /// What stands there for those who open nothing.
    private static ClosedPage shut(String title, String text) {
        return new ClosedPage(title, text, "", "", "", "");
    }

    static ClosedPage of(Wave wave, Words words) {
        String day = words.day(wave.dialogueOn());
        return shut(
                words.of("understand.closed.title"),
                words.of(wave.closure().isPresent() ? "understand.closed.ready" : "understand.closed.open", day));
    }

    /// For those who open it. Before the day of the dialogue that day is moved with it, and the button says so.
    static ClosedPage toOpen(School school, Wave wave, LocalDate today, Words words) {
        String when = wave.dialogueOn().isAfter(today) ? "early" : "due";
        return new ClosedPage(
                words.of("understand.closed.title"),
                words.of("understand.closed.ready", words.day(wave.dialogueOn())),
                school.address() + "/maalinger/" + wave.number() + "/visning",
                words.of("understand.closed.how." + when),
                words.of("understand.closed.button." + when),
                "");
    }

    /// For the municipality, to whom a school's figures are not shown.
    static ClosedPage atSchool(Words words) {
        return shut(words.of("understand.atSchool.title"), words.of("understand.atSchool.text"));
    }

    /// For staff of a school that has not planned to measure yet.
    static ClosedPage beforeAny(Words words) {
        return shut(words.of("understand.closed.none.title"), words.of("understand.closed.none"));
    }

    /// The same for staff without an account, who open nothing.
    static ClosedPage forStaff(Wave wave, Words words) {
        String day = words.day(wave.dialogueOn());
        return new ClosedPage(
                words.of("understand.closed.title"),
                words.of("understand.closed.open", day),
                "",
                "",
                "",
                "/personale/hvad-vises");
    }
}
