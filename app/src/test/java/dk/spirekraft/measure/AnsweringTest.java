package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A colleague answers on a phone with a code from a slip: no name, no script, and nothing kept until it is sent.
@RunningProgram
class AnsweringTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave wave;

    @BeforeEach
    void havgardOpensAWave() {
        havgard = cast.school("Havgård Skole", 62);
        wave = cast.openWave(havgard);
    }

    private AccessCode slip() {
        return cast.slips(havgard, wave, 1).getFirst();
    }

    private Phone phone() {
        return new Phone(port);
    }

    private Phone.Page answerAll(Phone phone, String value) {
        Phone.Page page = phone.get("/svar/1");
        for (int item = 1; item <= 15; item++) page = phone.post("/svar/" + item, Map.of("svar", value));
        return page;
    }

    @Test
    void theCodeLeavesTheAddressAtOnce() {
        var page = phone().get("/s/" + slip().symbols());
        assertThat(page.path()).isEqualTo("/svar");
        assertThat(page.body()).contains("Havgård Skole", "15 spørgsmål, cirka 4 minutter");
    }

    @Test
    void aWholeSheetIsSentAndCounted() {
        var phone = phone();
        phone.get("/s/" + slip().printed().toLowerCase(Locale.ROOT));
        assertThat(answerAll(phone, "4").path()).isEqualTo("/svar/tjek");
        var receipt = phone.post("/svar/send", Map.of());
        assertThat(receipt.path()).isEqualTo("/svar/tak");
        assertThat(receipt.body()).contains("din kode er slettet", "ligger forseglet", "12. januar 2027");
        Wave closed = cast.in(havgard, () -> surveys.close(wave));
        assertThat(closed.closure().orElseThrow().sheets()).isEqualTo(1);
    }

    @Test
    void nothingIsKeptBeforeItIsSent() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        answerAll(phone, "5");
        assertThat(cast.in(havgard, () -> surveys.close(wave))
                        .closure()
                        .orElseThrow()
                        .sheets())
                .isZero();
        assertThat(phone.post("/svar/send", Map.of()).says("Målingen er lukket"))
                .isTrue();
    }

    @Test
    void sendingTwiceShowsTheSameReceiptAndStoresOneSheet() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        answerAll(phone, "3");
        var first = phone.post("/svar/send", Map.of());
        var second = phone.post("/svar/send", Map.of());
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(cast.in(havgard, () -> surveys.close(wave))
                        .closure()
                        .orElseThrow()
                        .sheets())
                .isEqualTo(1);
    }

    @Test
    void aSheetWhoseReceiptWasLostOnTheWayIsTakenAgainAndStoredOnce() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        answerAll(phone, "3");
        String draft = phone.cookie("svar").getValue();
        assertThat(phone.post("/svar/send", Map.of()).path()).isEqualTo("/svar/tak");
        phone.cookie("svar").setValue(draft);
        assertThat(phone.post("/svar/send", Map.of()).path()).isEqualTo("/svar/tak");
        Wave closed = cast.in(havgard, () -> surveys.close(wave));
        assertThat(closed.closure().orElseThrow().sheets()).isEqualTo(1);
    }

    @Test
    void aCodeThatOpensNothingLeavesTheAddressToo() {
        var code = slip();
        cast.in(havgard, () -> surveys.close(wave));
        assertThat(phone().get("/s/" + code.symbols()).path()).isEqualTo("/svar/afvist");
        assertThat(phone().get("/s/forkert").path()).isEqualTo("/svar/kode?fejl=1");
    }

    @Test
    void whoComesAfterTheClosingIsNotToldThatTheCodeWasUsed() {
        var code = slip();
        phone().get("/s/" + code.symbols());
        cast.in(havgard, () -> surveys.close(wave));
        var late = phone().get("/s/" + code.symbols());
        String today = DateTimeFormatter.ofPattern("d. MMMM", Locale.forLanguageTag("da"))
                .format(clock.instant().atZone(Words.ZONE));
        assertThat(late.body()).contains("Målingen er lukket", today).doesNotContain("Koden er brugt");
    }

    @Test
    void whoPutsTheDraftAsideCanGoOnFromThere() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        assertThat(phone.get("/svar/pause").body()).contains("href=\"/svar\"");
    }

    @Test
    void theReceiptLostOnTheWayIsToldWhenSentAgainFromAnotherDraft() {
        var code = slip();
        var one = phone();
        var other = phone();
        one.get("/s/" + code.symbols());
        other.get("/s/" + code.symbols());
        answerAll(one, "3");
        answerAll(other, "4");
        one.post("/svar/send", Map.of());
        assertThat(other.post("/svar/send", Map.of()).body()).contains("Koden er brugt", "Dit svar er sikkert");
    }

    @Test
    void aUsedCodeIsToldFromAMistypedOne() {
        var code = slip();
        var phone = phone();
        phone.get("/s/" + code.symbols());
        phone.post("/svar/send", Map.of());
        assertThat(phone().get("/s/" + code.symbols()).says("Koden er brugt")).isTrue();
        String mistyped = code.symbols().substring(0, AccessCode.LENGTH - 1)
                + (code.symbols().endsWith("2") ? "3" : "2");
        var wrong = phone().post("/svar/kode", Map.of("kode", mistyped));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Den kode kender vi ikke", mistyped);
    }

    @Test
    void backShowsTheChosenAnswerButNotAfterABreak() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        phone.post("/svar/1", Map.of("svar", "4"));
        phone.post("/svar/2", Map.of("svar", "2"));
        assertThat(phone.get("/svar/1").says("value=\"4\" aria-pressed=\"true\""))
                .isTrue();
        phone.get("/svar/pause");
        assertThat(phone.get("/svar").says("href=\"/svar/3\"")).isTrue();
        assertThat(phone.get("/svar/1").says("aria-pressed=\"true\"")).isFalse();
    }

    @Test
    void whatIsAnsweredAfterTheBreakIsShownAndWhatWasAnsweredBeforeItIsNot() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        phone.post("/svar/1", Map.of("svar", "4"));
        phone.post("/svar/2", Map.of("svar", "2"));
        phone.post("/svar/7", Map.of("svar", "2"));
        phone.get("/svar/pause");
        phone.post("/svar/1", Map.of("svar", "5"));
        assertThat(phone.get("/svar/1").body()).contains("value=\"5\" aria-pressed=\"true\"");
        for (String before : List.of("/svar/2", "/svar/7"))
            assertThat(phone.get(before).body()).as(before).doesNotContain("aria-pressed=\"true\"");
        phone.post("/svar/send", Map.of());
        colleagues.answer(havgard, wave, 4, 1);
        cast.close(havgard, wave);
        assertThat(stored()).hasSize(5).contains(List.of(5, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private List<List<Integer>> stored() {
        return cast.in(
                havgard,
                () -> db.sql("select answers from measure.sheet where wave = ?")
                        .param(wave.id())
                        .query((row, number) -> Arrays.stream(
                                        (Object[]) row.getArray(1).getArray())
                                .map(answer -> ((Number) answer).intValue())
                                .toList())
                        .list());
    }

    @Test
    void scanningTheSlipAgainGoesOnWhereItWasPutAsideAndShowsNothingGivenBefore() {
        var phone = phone();
        String address = "/s/" + slip().symbols();
        phone.get(address);
        phone.post("/svar/1", Map.of("svar", "5"));
        phone.post("/svar/2", Map.of("svar", "5"));
        phone.get("/svar/pause");
        assertThat(phone.get(address).body()).contains("href=\"/svar/3\"");
        assertThat(phone.get("/svar/1").says("aria-pressed=\"true\"")).isFalse();
        assertThat(phone.cookies()).containsOnlyKeys("svar");
    }

    @Test
    void anotherSlipOnTheSamePhoneBeginsAtTheBeginning() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        phone.post("/svar/1", Map.of("svar", "5"));
        assertThat(phone.get("/s/" + slip().symbols()).body()).contains("href=\"/svar/1\"");
    }

    @Test
    void aSheetThatComesAfterAnEarlyClosingIsToldWhenItWasClosed() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        phone.get("/svar/1");
        cast.close(havgard, wave);
        String planned = new Dictionary(clock).in(Language.DANISH).time(wave.closesAt());
        assertThat(phone.post("/svar/send", Map.of()).body())
                .contains("Målingen er lukket")
                .doesNotContain(planned);
    }

    @Test
    void everyPageOfTheSurveyLeadsToTheAccessibilityStatement() {
        var phone = phone();
        assertThat(phone.get("/svar").body()).contains("href=\"/was\"");
        assertThat(phone.get("/s/" + slip().symbols()).body()).contains("href=\"/was\"");
        assertThat(phone.get("/svar/1").body()).contains("href=\"/was\"");
    }

    @Test
    void aDraftDiesAfterTwoIdleHours() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        phone.post("/svar/1", Map.of("svar", "4"));
        clock.pass(Duration.ofHours(2).plusSeconds(1));
        assertThat(phone.get("/svar/2").says("Skriv koden fra din seddel")).isTrue();
    }

    @Test
    void anyItemCanBeSkippedEvenAll() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        assertThat(answerAll(phone, "").body()).contains("Du har sprunget 15 spørgsmål over");
        assertThat(phone.post("/svar/send", Map.of()).path()).isEqualTo("/svar/tak");
    }

    @Test
    void theLanguageChangesAndThePlaceStays() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        var english = phone.get("/svar/4?sprog=en");
        assertThat(english.path()).isEqualTo("/svar/4");
        assertThat(english.body()).contains("To a very high degree", "lang=\"en\"");
    }

    @Test
    void beforeTheTimeAndAfterItEachHasItsPage() {
        var late = cast.slips(havgard, wave, 1).getFirst();
        cast.in(havgard, () -> surveys.close(wave));
        assertThat(phone().get("/s/" + late.symbols()).says("Målingen er lukket"))
                .isTrue();
    }

    @Test
    void whatCouldTieASheetToAPersonIsNotStored() {
        var columns = db.sql("""
                        select column_name from information_schema.columns
                         where table_schema = 'measure' and table_name in ('sheet', 'staged_sheet')
                        """).query(String.class).set();
        assertThat(columns).isSubsetOf("id", "wave", "municipality", "pile", "answers", "sealed");
    }

    @Test
    void theProgramCannotReadSheetsOfAnOpenWave() {
        var phone = phone();
        phone.get("/s/" + slip().symbols());
        phone.post("/svar/send", Map.of());
        assertThatThrownBy(() -> cast.in(
                        havgard,
                        () -> db.sql("select count(*) from measure.staged_sheet")
                                .query(Long.class)
                                .single()))
                .hasStackTraceContaining("permission denied");
    }
}
