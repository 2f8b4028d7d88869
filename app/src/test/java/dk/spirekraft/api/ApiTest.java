package dk.spirekraft.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Program;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What another program is told with a key of Havgård Skole; that each answer is as described, [Program] looks after.
@RunningProgram
class ApiTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Course course;

    @Autowired
    Schools schools;

    @Autowired
    StoryClock clock;

    School havgard;
    String own;

    @BeforeEach
    void havgard() {
        havgard = cast.school("Havgård Skole", 62);
        own = "/skoler/" + havgard.slug();
    }

    private static JsonNode json(String body) {
        return JsonMapper.builder().build().readTree(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "spk_forkert", "spk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void withoutAKeyAProblemSaysHowToBringOne(String key) {
        var answer = cast.program(key).get(own + "/maalinger");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer.body()).get("type").asString()).endsWith("/udviklere#no-key");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"spirekraft\"");
        assertThat(cast.phone().get("/udviklere").body()).contains("id=\"no-key\"", "/skoler/{school}/udgivelser");
    }

    @Test
    void aKeyOpensItsOwnSchoolAlone() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        School elsewhere = cast.school("Skolen i nabokommunen", 40);
        Program program = cast.program(havgard, "WAVES", "RELEASES");
        assertThat(program.json(own).get("name").asString()).isEqualTo("Havgård Skole");
        assertThat(program.json("/skoler").get("data")).hasSize(1);
        for (School other : List.of(abrinken, elsewhere))
            for (String part : List.of("", "/maalinger", "/udgivelser"))
                assertThat(program.get("/skoler/" + other.slug() + part).statusCode())
                        .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"WAVES,maalinger", "RELEASES,udgivelser", "UNITS,enheder/1", "DATES,datoer", "WEBHOOKS,webhooks"})
    void aKeyOpensOnlyWhatItWasMadeFor(String scope, String part) {
        colleagues.shownWave(havgard, 12, 4);
        String other = scope.equals("DATES") ? "WAVES" : "DATES";
        assertThat(cast.program(havgard, other).get(own + "/" + part).statusCode())
                .isEqualTo(403);
        assertThat(cast.program(havgard, scope).get(own + "/" + part).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        Program program = cast.program(havgard, "WAVES");
        for (String path : List.of(own + "/maalinger/7", own + "/maalinger/minus", own + "/svar", own + "/svar/alle")) {
            var answer = program.exchange("GET", path, "", Map.of());
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        var other = program.exchange("DELETE", own + "/maalinger", "", Map.of());
        assertThat(other.statusCode()).isEqualTo(405);
        assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(other.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void aMeasurementIsFollowedFromItsPlanToItsReleaseAndNeverHowManyHaveAnswered() {
        Program program = cast.program(havgard, "WAVES");
        WavePlan plan = cast.plan(havgard);
        Wave wave = cast.openWave(plan);
        String before = program.get(own + "/maalinger/1").body();
        assertThat(json(before).get("state").asString()).isEqualTo("open");
        colleagues.answer(havgard, wave, 12, 4);
        assertThat(program.get(own + "/maalinger/1").body()).isEqualTo(before);
        Wave closed = cast.close(havgard, wave);
        assertThat(program.json(own + "/maalinger/1").get("state").asString()).isEqualTo("closed");
        colleagues.show(havgard, closed);
        assertThat(program.json(own + "/maalinger/1").get("state").asString()).isEqualTo("released");
    }

    @Test
    void aMeasurementWithTooFewAnswersIsNeverReleased() {
        Program program = cast.program(havgard, "WAVES");
        colleagues.closedWave(havgard, 4, 1);
        assertThat(program.json(own + "/maalinger/1").get("state").asString()).isEqualTo("tooFew");
    }

    @Test
    void figuresAreThoseOfTheSchoolsFileAndNobodySeesThemBeforeAllDo() {
        Program program = cast.program(havgard, "RELEASES");
        Wave wave = colleagues.closedWave(havgard, 12, 4);
        assertThat(program.get(own + "/udgivelser/1").statusCode()).isEqualTo(404);
        assertThat(program.json(own + "/udgivelser").get("data")).isEmpty();
        colleagues.show(havgard, wave);
        JsonNode told = program.json(own + "/udgivelser/1");
        JsonNode file = json(cast.signedIn(Role.AMR, havgard)
                .get(havgard.address() + "/maalinger/1/tal.json")
                .body());
        assertThat(told.get("scales")).isNotEmpty().isEqualTo(file.get("scales"));
        assertThat(told.get("items")).isNotEmpty().isEqualTo(file.get("items"));
        assertThat(told.has("units")).isFalse();
        assertThat(program.json(own + "/udgivelser").at("/data/0/wave").asInt()).isEqualTo(1);
    }

    @Test
    void aFigureThatIsNotShownSaysSoAndWhyAndIsNeitherNullNorNought() {
        colleagues.shownWave(havgard, 4, 1);
        JsonNode told = cast.program(havgard, "RELEASES").json(own + "/udgivelser/1");
        assertThat(told.get("scales").valueStream())
                .isNotEmpty()
                .allSatisfy(scale ->
                        assertThat(scale.toString()).contains("\"state\":\"suppressed\",\"reason\":\"TOO_FEW\""));
        assertThat(told.get("items").valueStream())
                .allSatisfy(
                        item -> assertThat(item.propertyNames()).containsExactlyInAnyOrder("id", "state", "reason"));
        assertThat(Program.leaves(told))
                .noneMatch(JsonNode::isNull)
                .noneMatch(one -> one.asString("").equals("0"));
    }

    @Test
    void unitsNeedAKeyOfTheirOwn() {
        colleagues.shownWave(havgard, 12, 4);
        assertThat(cast.program(havgard, "UNITS").json(own + "/enheder/1").get("units"))
                .isEmpty();
    }

    @Test
    void aListComesPageByPageWithNothingSkippedOrToldTwice() {
        course.begin(havgard, cast.school(havgard.municipality(), "Åbrinken Skole", 51));
        Program program = cast.program(havgard, "DATES");
        JsonNode all = program.json(own + "/datoer?limit=200").get("data");
        assertThat(all.size()).isGreaterThan(5);
        List<JsonNode> walked = new ArrayList<>();
        JsonNode page = program.json(own + "/datoer?limit=2");
        for (;
                page.has("next");
                page = program.json(
                        own + "/datoer?limit=2&after=" + page.get("next").asString()))
            page.get("data").forEach(walked::add);
        page.get("data").forEach(walked::add);
        assertThat(walked).containsExactlyElementsOf(all.valueStream().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=mange", "limit=-1", "after=%2A%2A"})
    void aParameterThatCantBeReadIsAProblem(String parameter) {
        assertThat(cast.program(havgard, "WAVES")
                        .get(own + "/maalinger?" + parameter)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whoeverKnowsTheAnswerIsSparedIt() {
        Program program = cast.program(havgard, "WAVES");
        cast.openWave(havgard);
        String tag =
                program.get(own + "/maalinger").headers().firstValue("ETag").orElseThrow();
        for (String known : List.of(tag, "W/" + tag, "\"andet\", " + tag))
            assertThat(program.ask("GET", own + "/maalinger", "", Map.of("If-None-Match", known))
                            .statusCode())
                    .isEqualTo(304);
        cast.in(havgard, () -> schools.addUnit(havgard, "SFO", 9));
        cast.openWave(cast.school(havgard.municipality(), "Åbrinken Skole", 51));
        assertThat(program.ask("GET", own + "/maalinger", "", Map.of("If-None-Match", "\"andet\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnswerToAKeyIsKeptByNobodyOnTheWay() {
        Program program = cast.program(havgard, "WAVES");
        assertThat(program.get(own + "/maalinger").headers().firstValue("Cache-Control"))
                .contains("private, no-cache");
        assertThat(cast.program("").get(own + "/maalinger").statusCode()).isEqualTo(401);
    }

    @Test
    void aProgramThatAsksTooOftenIsToldWhenToComeAgain() {
        Program program = cast.program(havgard, "WAVES");
        assertThat(program.get(own).headers().firstValue("RateLimit"))
                .contains("\"key\";r=%d;t=60".formatted(ApiCallers.PER_MINUTE - 1));
        for (int asked = 1; asked < ApiCallers.PER_MINUTE; asked++)
            assertThat(program.get(own).statusCode()).isEqualTo(200);
        var refused = program.get(own);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(cast.program(havgard, "WAVES").get(own).statusCode()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(1));
        assertThat(program.get(own).statusCode()).isEqualTo(200);
    }
}
