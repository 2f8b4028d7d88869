package dk.spirekraft.learn.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.disclosure.ledger.LineReader;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.NamelessPulses;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A question that fifteen or more answer without names: on slips of its own each time, in windows that never overlap,
/// through the gate.
@RunningProgram
@Import(NamelessPulses.class)
class NamelessPulseTest {

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    @Autowired
    NamelessPulses pulses;

    @Autowired
    StoryClock clock;

    School havgard;
    NamelessPulses.Played pulse;

    @BeforeEach
    void aTrialRuns() {
        havgard = cast.school("Havgård Skole", 62);
        pulse = pulses.at(havgard, "Lån en time");
    }

    private static List<Integer> all(int answers, int step) {
        return Collections.nCopies(answers, step);
    }

    private String trialPage() {
        return pulse.amr().get(pulse.trial().address(havgard)).body();
    }

    @Test
    void itIsAnsweredOnSlipsAndShownWhenTheWindowIsClosed() {
        pulse.open("16");
        List<String> codes = pulse.slips();
        assertThat(codes).hasSize(16).doesNotHaveDuplicates();
        IntStream.range(0, 12)
                .forEach(i ->
                        assertThat(pulses.answer(codes.get(i), i < 6 ? 4 : 2)).isEqualTo("/svar/tak"));
        assertThat(pulse.page().body()).contains("16 tager del").doesNotContain("3,0", "12 svar");
        assertThat(trialPage()).doesNotContain("3,0");
        assertThat(pulse.close().body()).contains("3,0", "1 vindue, 12 svar.", "Svaret uden navne.");
        assertThat(trialPage()).contains("”Var det besværet værd?”", "3,0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14", "0", "501", "mange", ""})
    void withFewerThanFifteenItIsCountedInTheOpen(String takingPart) {
        var refused = pulse.open(takingPart);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Skriv et helt tal fra 15 til 500.", "value=\"" + takingPart + "\"", "besværet værd?");
    }

    @Test
    void aWindowOpensOnlyWhenTheOneBeforeIsClosed() {
        pulse.open("15");
        List<String> codes = pulse.slips();
        pulse.open("20");
        assertThat(pulse.page().body()).contains("15 tager del").doesNotContain("20 tager del");
        pulse.close();
        assertThat(pulse.page().body()).as("no second one was opened").doesNotContain("20 tager del");
        pulse.open("20");
        assertThat(pulses.answer(codes.getFirst(), 3))
                .as("a slip of the window before")
                .isNotEqualTo("/svar/tak");
        assertThat(pulse.page().body()).contains("20 tager del");
    }

    @Test
    void slipsArePrintedOnceSoThatNobodyAnswersTwice() {
        pulse.open("15");
        assertThat(pulse.slips()).hasSize(15);
        assertThat(pulse.slips()).isEmpty();
    }

    @Test
    void aFullHouseOfTheLowestAnswerCannotBeProven() {
        assertThat(pulse.window(15, all(15, 1)).body())
                .as("thirteen of fifteen are told as 1, two as 3")
                .contains("1,3");
    }

    @Test
    void fourAnswersAreTooFew() {
        assertThat(pulse.window(15, all(4, 5)).body()).contains("For få svar.").doesNotContain("5,0", "4 svar");
    }

    @Test
    void ofASensitiveQuestionNothingIsToldBelowTenAnswersAndItStaysSensitive() {
        assertThat(pulse.openSensitive("20").body()).contains("Intet vises, før mindst 10 har svaret.");
        List<String> codes = pulse.slips();
        for (String code : codes.subList(0, 9)) pulses.answer(code, 4);
        assertThat(pulse.close().body()).contains("For få svar.").doesNotContain("9 svar");
        assertThat(pulse.window(20, all(12, 4)).body()).contains("12 svar", "mindst 10 har svaret");
    }

    @Test
    void itIsShownOnlyWhileNobodyCouldBeGuessed() {
        for (int window = 1; window < 4; window++) pulse.window(15, all(12, window));
        assertThat(pulse.page().body()).contains("3 vinduer").doesNotContain("Skjult");
        assertThat(pulse.window(15, all(12, 5)).body()).contains("3 vinduer", "Skjult, ellers kunne man gætte");
    }

    @Test
    void itTakesNoMoreWhenItsTimeIsUp() {
        pulse.open("15");
        String code = pulse.slips().getFirst();
        clock.pass(Duration.ofDays(4));
        assertThat(pulses.answer(code, 4)).isNotEqualTo("/svar/tak");
    }

    @Test
    void itStandsInTheLedgerAndOnNoListOfWaves() {
        pulse.window(18, all(17, 4));
        pulse.window(18, all(17, 3));
        Phone amr = pulse.amr();
        List<Line> lines = amr.get(havgard.address() + "/protokol.jsonl")
                .body()
                .lines()
                .flatMap(text -> LineReader.read(text).stream())
                .toList();
        assertThat(lines).hasSize(10);
        assertThat(lines.stream().map(line -> line.entry().wave()).distinct()).containsExactly(2_000_001, 2_000_002);
        assertThat(amr.get(havgard.address() + "/maalinger").body()).doesNotContain("2.000", "2000001");
        assertThat(amr.get(havgard.address() + "/maalinger/2000001").status()).isEqualTo(404);
    }

    @Test
    void whatWasCountedInTheOpenGoesOnInTheOpen() {
        String open = pulse.trial().address(havgard) + "/puls";
        pulse.amr().get(open);
        String monday = tries.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .toString();
        pulse.amr().post(open, Map.of("question", "Var det besværet værd?", "week", monday, "jar3", "4"));
        assertThat(pulse.page().path()).doesNotContain("uden-navne");
        pulse.open("15");
        assertThat(trialPage()).doesNotContain("uden navne");
    }

    @Test
    void andWithoutNamesItIsNotCountedInTheOpen() {
        pulse.open("15");
        assertThat(pulse.amr().get(pulse.trial().address(havgard) + "/puls").path())
                .isEqualTo(pulse.address());
    }

    @Test
    void whoAnswersIsToldWhatBecomesOfIt() {
        pulse.open("15");
        Phone phone = cast.phone();
        phone.get("/svar");
        assertThat(phone.post("/svar/kode", Map.of("kode", pulse.slips().getFirst()))
                        .body())
                .contains("Puls: ét spørgsmål", "ser kun gennemsnittet", "når vinduet er lukket")
                .doesNotContain("I ser på resultatet sammen", "hvad-vises");
        assertThat(phone.get("/svar/1").body()).contains("Var det besværet værd?", "1 slet ikke", "5 helt");
    }
}
