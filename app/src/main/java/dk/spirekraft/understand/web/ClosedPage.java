package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.Optional;

/// What stands where a result will be: the day of the dialogue, and for a closed wave the button that opens it for all.
///
/// @param open where the form that opens it goes, empty while the wave is not closed and for whoever may not open it
/// @param how what to know before one presses
/// @param button what pressing does
/// @param foreseen where it stands what will be shown, empty for those who are told elsewhere
/// @param move where the day of the dialogue is moved, for those who open it
public record ClosedPage(
        String title, String text, String open, String how, String button, Optional<Move> move, String foreseen)
        implements PageContent {

    /// Where a form goes that moves the day of the dialogue, and that day as a field has it.
    public record Move(String address, String day) {}

    /// What stands there for those who open nothing.
    private static ClosedPage shut(String title, String text) {
        return new ClosedPage(title, text, "", "", "", Optional.empty(), "");
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
                Optional.of(new Move(
                        school.address() + "/maalinger/" + wave.number() + "/dialogdag",
                        wave.dialogueOn().toString())),
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
                Optional.empty(),
                "/personale/hvad-vises");
    }
}
