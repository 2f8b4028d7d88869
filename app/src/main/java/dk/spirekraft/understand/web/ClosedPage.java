package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;

/// What stands where a result will be: the day of the dialogue, and for a closed wave the button that opens it for all.
///
/// @param open where the form that opens it goes, empty while the wave is not closed and for whoever may not open it
public record ClosedPage(String title, String text, String open) implements PageContent {

    static ClosedPage of(School school, Wave wave, boolean mayOpen, Words words) {
        String day = words.day(wave.dialogueOn());
        return new ClosedPage(
                words.of("understand.closed.title"),
                words.of(wave.closure().isPresent() ? "understand.closed.ready" : "understand.closed.open", day),
                mayOpen && wave.closure().isPresent()
                        ? school.address() + "/maalinger/" + wave.number() + "/visning"
                        : "");
    }

    /// For the municipality, to whom a school's figures are not shown.
    static ClosedPage atSchool(Words words) {
        return new ClosedPage(words.of("understand.atSchool.title"), words.of("understand.atSchool.text"), "");
    }

    /// The same for staff without an account, who open nothing.
    static ClosedPage forStaff(Wave wave, Words words) {
        String day = words.day(wave.dialogueOn());
        return new ClosedPage(words.of("understand.closed.title"), words.of("understand.closed.open", day), "");
    }
}
