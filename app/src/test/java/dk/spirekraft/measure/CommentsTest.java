package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A comment can be sent with the answers where the wave takes them, and then leads to nobody's answers.
@RunningProgram
@Import(CollectedTokens.class)
class CommentsTest {

    private static final String HARMLESS = "Vi mangler tid til at forberede os sammen.";

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    @Autowired
    JdbcClient db;

    @Autowired
    Participation participation;

    @Autowired
    CollectedTokens tokens;

    @Autowired
    StoryClock clock;

    @Autowired
    DatabaseAddress address;

    School havgard;

    @BeforeEach
    void havgard() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private Wave commented() {
        return cast.openWave(cast.plan(havgard).takingComments(true));
    }

    private Phone answered(Wave wave) {
        Phone phone = cast.phone();
        phone.get("/s/" + cast.slips(havgard, wave, 1).getFirst().symbols());
        for (int item = 1; item <= Colleagues.ITEMS; item++) phone.post("/svar/" + item, Map.of("svar", "4"));
        return phone;
    }

    private List<String> resting(Wave wave) {
        return cast.in(
                havgard,
                () -> db.sql("select words from measure.comment where wave = ?")
                        .param(wave.id())
                        .query(String.class)
                        .list());
    }

    @Test
    void theSendPageAsksForAWordOnlyWhereTheWaveTakesThem() {
        assertThat(answered(commented()).get("/svar/tjek").body())
                .contains("name=\"kommentar\"", "maxlength=\"500\"", "også din leder", "Skriv ikke navne");
        assertThat(answered(cast.openWave(havgard)).get("/svar/tjek").body()).doesNotContain("kommentar");
    }

    @Test
    void aCommentIsNoCondition() {
        assertThat(answered(commented())
                        .post("/svar/send", Map.of("kommentar", "  "))
                        .path())
                .isEqualTo("/svar/tak");
    }

    @Test
    void aNameIsAskedAboutOnceAndWhatWasTypedStays() {
        Phone phone = answered(commented());
        String typed = "Mette er sygemeldt";
        var again = phone.post("/svar/send", Map.of("kommentar", typed));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains(
                        ">" + typed + "</textarea>",
                        "Det ligner et navn: Mette",
                        "helbred: sygemeldt",
                        "Den er ikke sendt endnu");
        assertThat(phone.post("/svar/send", Map.of("kommentar", typed, "laest", "ja"))
                        .path())
                .isEqualTo("/svar/tak");
    }

    @Test
    void oneThatIsTooLongIsSaidToBeSoAndNothingIsLost() {
        Phone phone = answered(commented());
        String typed = "x".repeat(501);
        var again = phone.post("/svar/send", Map.of("kommentar", typed, "laest", "ja"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains(typed, "højst være 500 tegn, og den er 501", "<title>Fejl: ");
        assertThat(phone.post("/svar/send", Map.of("kommentar", HARMLESS)).path())
                .isEqualTo("/svar/tak");
    }

    @Test
    void aWaveThatTakesNoneKeepsNoneThatIsSentAllTheSame() {
        Wave wave = cast.openWave(havgard);
        for (int i = 0; i < 10; i++)
            assertThat(answered(wave)
                            .post("/svar/send", Map.of("kommentar", HARMLESS))
                            .path())
                    .isEqualTo("/svar/tak");
        cast.close(havgard, wave);
        assertThat(resting(wave)).isEmpty();
    }

    @Test
    void nineAreKeptNowhereAndTenAre() {
        assertThat(resting(colleagues.commentedWave(havgard, 9))).isEmpty();
        assertThat(resting(colleagues.commentedWave(havgard, 10))).hasSize(10).doesNotContainNull();
    }

    @Test
    void theSameSheetSentTwiceHasOneComment() {
        Wave wave = commented();
        var codes = cast.slips(havgard, wave, 10);
        for (var code : codes) {
            var draft = colleagues.filled(code, item -> 3);
            for (int i = 0; i < 2; i++)
                assertThat(participation.send(draft, new Comment(HARMLESS))).isInstanceOf(Submission.Accepted.class);
        }
        cast.close(havgard, wave);
        assertThat(resting(wave)).hasSize(10);
    }

    @Test
    void aTokenTakesAnEnvelopeOfTheSameSizeAsASlip() {
        School abrinken = cast.school("Åbrinken Skole", 20);
        Wave wave = cast.openWave(new WavePlan(
                        abrinken,
                        Cast.SPIREKRAFT_15,
                        Optional.empty(),
                        cast.plan(abrinken).opensAt().plus(Duration.ofDays(2)),
                        cast.plan(abrinken).closesAt(),
                        cast.plan(abrinken).dialogueOn(),
                        false,
                        new MinGroupSize(5))
                .inviting(true)
                .takingComments(true));
        var link = tokens.invite(abrinken, wave, List.of(10)).getFirst();
        String token = tokens.collect(wave, link);
        var slip = cast.slips(abrinken, wave, 1).getFirst();
        clock.pass(Duration.ofDays(2));
        colleagues.write(slip, item -> 3, "");
        var arrival = (Participation.Arrival.Welcome) participation.arriveWithToken(token);
        participation.send(colleagues.filled(arrival.begun().sealed(), item -> 4), new Comment(HARMLESS));
        var owner = JdbcClient.create(new DriverManagerDataSource(
                address.url(), address.owner().role(), address.owner().password()));
        assertThat(owner.sql("select length(sealed) from measure.staged_"
                                + wave.id().toString().replace("-", ""))
                        .query(Integer.class)
                        .list())
                .hasSize(2)
                .containsOnly(12 + 30 + 2 + 1500 + 16);
    }

    @Test
    void whetherCommentsAreTakenIsFrozenAtTheOpening() {
        Wave wave = cast.openWave(havgard);
        cast.in(havgard, () -> {
            surveys.change(wave, WavePlan.of(havgard, wave).takingComments(true));
            return wave;
        });
        assertThat(cast.in(havgard, () -> surveys.byId(wave.id())).takesComments())
                .isFalse();
    }

    @Test
    void theWorkingGroupChoosesOnTheForm() {
        Phone amr = cast.signedIn(Role.AMR, havgard);
        String form = amr.get(havgard.address() + "/maalinger/ny").body();
        assertThat(form).contains("name=\"comments\"", "Tag imod kommentarer");
        amr.post(
                havgard.address() + "/maalinger",
                Map.of(
                        "questionnaire", "spirekraft-15 1.0",
                        "opensOn", "2027-01-11",
                        "opensAt", "08:00",
                        "closesOn", "2027-01-25",
                        "closesAt", "15:00",
                        "dialogueOn", "2027-02-08",
                        "comments", "true"));
        assertThat(cast.in(havgard, () -> surveys.of(havgard)).getLast().takesComments())
                .isTrue();
    }

    @Test
    void whoeverIsAboutToAnswerReadsWhatBecomesOfAComment() {
        Phone phone = answered(commented());
        assertThat(phone.get("/svar/hvad-vises").body()).contains("vises den kun for hele skolen, når mindst 10");
        assertThat(answered(cast.openWave(havgard)).get("/svar/hvad-vises").body())
                .doesNotContain("Skriver du en kommentar");
        assertThat(phone.get("/om/anonymitet").body()).contains("Alle konvolutter er lige store");
    }

    @Test
    void theInformationSheetTellsOfCommentsOnlyWhereTheyAreTaken() {
        Phone amr = cast.signedIn(Role.AMR, havgard);
        commented();
        assertThat(amr.get(havgard.address() + "/maalinger/1/materiale/information")
                        .body())
                .contains("En kommentar, du skriver, skilles fra svaret", "når mindst 10 har skrevet en");
        cast.openWave(havgard);
        assertThat(amr.get(havgard.address() + "/maalinger/2/materiale/information")
                        .body())
                .doesNotContain("ommentar");
    }
}
