package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;

/// A survey page that says one thing in plain words: used, too early, too late, sent.
///
/// @param least from how many answers anything is shown
/// @param lines what is said, a paragraph each
public record SurveyNotice(String title, String school, int least, List<String> lines) implements PageContent {

    public SurveyNotice {
        lines = List.copyOf(lines);
    }

    static SurveyNotice used(AskedWave wave, Words words) {
        return of(
                "used",
                wave,
                words,
                words.of("measure.used.text"),
                dialogue(wave, words),
                words.of("measure.used.help"));
    }

    static SurveyNotice tooEarly(AskedWave wave, Words words) {
        return of(
                "early",
                wave,
                words,
                words.of("measure.early.text", words.time(wave.wave().opensAt())));
    }

    static SurveyNotice tooLate(AskedWave wave, Words words) {
        return of(
                "late",
                wave,
                words,
                words.of("measure.late.text", words.time(wave.wave().closesAt())),
                dialogue(wave, words));
    }

    static SurveyNotice putAside(AskedWave wave, Words words) {
        return of("aside", wave, words, words.of("measure.aside.text"), words.of("measure.aside.hidden"));
    }

    static SurveyNotice receipt(AskedWave wave, Words words) {
        return of(
                "receipt",
                wave,
                words,
                words.of("measure.receipt.text"),
                dialogue(wave, words),
                words.of("measure.receipt.closed"));
    }

    private static SurveyNotice of(String kind, AskedWave wave, Words words, String... lines) {
        return new SurveyNotice(
                words.of("measure." + kind + ".title"), wave.school().name(), wave.least(), List.of(lines));
    }

    private static String dialogue(AskedWave wave, Words words) {
        return words.of("measure.dialogue.text", words.day(wave.wave().dialogueOn()));
    }

    ModelAndView shown() {
        return drawnBy("measure/notice");
    }
}
