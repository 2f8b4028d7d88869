package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.Participation.Arrival;
import dk.spirekraft.measure.Participation.Kept;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A survey page that says one thing in plain words: used, too early, too late, sent.
///
/// @param least from how many answers anything is shown
/// @param lines what is said, a paragraph each
/// @param next where the participant can go on, empty for nowhere
/// @param forgets true if a token that was brought here is of no more use, so that the browser lets go of it
public record SurveyNotice(String title, String school, int least, List<String> lines, String next, boolean forgets)
        implements PageContent {

    public SurveyNotice {
        lines = List.copyOf(lines);
    }

    static SurveyNotice turnedAway(Arrival.TurnedAway away, Words words) {
        AskedWave wave = away.wave();
        return switch (away.why()) {
            case USED ->
                of(
                        "used",
                        wave,
                        words,
                        words.of("measure.used.text"),
                        dialogue(wave, words),
                        words.of("measure.used.help"));
            case TOO_EARLY ->
                of(
                        "early",
                        wave,
                        words,
                        words.of("measure.early.text", words.time(wave.wave().opensAt())));
            case TOO_LATE ->
                of("late", wave, words, words.of("measure.late.text", ended(wave, words)), dialogue(wave, words));
            case TOKEN_SPENT ->
                of("tokenSpent", wave, words, words.of("measure.tokenSpent.text"), dialogue(wave, words))
                        .forgetting();
            case TOKEN_EARLY -> of("early", wave, words, words.of("measure.tokenEarly.text", opens(wave, words)));
            case TOKEN_LATE ->
                of("late", wave, words, words.of("measure.tokenLate.text", ended(wave, words)), dialogue(wave, words))
                        .forgetting();
        };
    }

    private static String opens(AskedWave wave, Words words) {
        return words.time(
                wave.wave().opening().map(Wave.Opening::at).orElse(wave.wave().opensAt()));
    }

    private static String ended(AskedWave wave, Words words) {
        return words.time(
                wave.wave().closure().map(Wave.Closure::at).orElse(wave.wave().closesAt()));
    }

    static SurveyNotice putAside(AskedWave wave, Words words) {
        return of("aside", wave, words, words.of("measure.aside.text"), words.of("measure.aside.hidden"))
                .leadingTo("/svar");
    }

    static SurveyNotice receipt(Kept.Sent sent, Words words) {
        AskedWave wave = sent.wave();
        if (!sent.byToken())
            return of(
                    "receipt",
                    wave,
                    words,
                    words.of("measure.receipt.text"),
                    dialogue(wave, words),
                    words.of("measure.receipt.closed"));
        return of(
                        "receipt",
                        wave,
                        words,
                        words.of("measure.receipt.token"),
                        dialogue(wave, words),
                        words.of("measure.receipt.forgot"))
                .forgetting();
    }

    /// The server can't seal the sheet now: nothing is lost, and it can be sent again.
    static ModelAndView notTaken(AskedWave wave, Words words) {
        return of("notTaken", wave, words, words.of("measure.notTaken.text"), words.of("measure.notTaken.help"))
                .leadingTo("/svar/tjek")
                .drawnBy("measure/notice", HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static SurveyNotice of(String kind, AskedWave wave, Words words, String... lines) {
        return new SurveyNotice(
                words.of("measure." + kind + ".title"), wave.school().name(), wave.least(), List.of(lines), "", false);
    }

    private SurveyNotice leadingTo(String address) {
        return new SurveyNotice(title, school, least, lines, address, forgets);
    }

    private SurveyNotice forgetting() {
        return new SurveyNotice(title, school, least, lines, next, true);
    }

    private static String dialogue(AskedWave wave, Words words) {
        return WhenShown.of(wave.wave(), words);
    }

    ModelAndView shown() {
        return drawnBy("measure/notice");
    }
}
