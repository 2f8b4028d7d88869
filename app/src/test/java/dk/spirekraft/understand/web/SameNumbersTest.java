package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Page, table, wall, paper and file carry the numbers of one release, and the same words where something is hidden.
@RunningProgram
class SameNumbersTest {

    private static final String TOO_FEW = "For få svar. Vi viser først noget ved fem.";

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Results results;

    @Autowired
    Schools schools;

    @Autowired
    Dictionary dictionary;

    School havgard;
    Phone amr;

    @BeforeEach
    void theAmrIsIn() {
        havgard = cast.school("Havgård Skole", 62);
        amr = cast.signedIn(Role.AMR, havgard);
    }

    private String page(String rest) {
        return amr.get(havgard.address() + "/maalinger/1/" + rest).body();
    }

    private String month(Instant at) {
        return dictionary.in(Language.DANISH).month(LocalDate.ofInstant(at, Words.ZONE));
    }

    private Release release(Wave wave) {
        return cast.in(havgard, () -> results.shown(wave)).orElseThrow().release();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 9, 10, 31})
    void everyMeanOfTheReleaseStandsInTheTableAndInTheFile(int answers) {
        Wave wave = colleagues.shownWave(havgard, answers, answers);
        String table = page("resultater?vis=tabel");
        List<String> file = page("tal.csv").lines().toList();
        var asked = cast.in(havgard, () -> results.shown(wave)).orElseThrow().questionnaire();
        for (ScaleCell cell : release(wave).scales()) {
            var shown = (ScaleCell.Published) cell;
            String name = asked.scale(shown.scale()).orElseThrow().name().in("da");
            String whole = String.valueOf(Math.round(shown.mean()));
            assertThat(table)
                    .containsPattern("(?s)<th scope=\"row\">" + name + "</th><td class=\"n\">" + answers
                            + "</td><td class=\"n\">" + whole + "</td>");
            String exact = answers < 10 ? whole : String.format(Language.DANISH.locale(), "%.1f", shown.mean());
            assertThat(file)
                    .anyMatch(
                            line -> line.startsWith("\"skala\";\"%s\";\"%d\";\"%s\"".formatted(name, answers, exact)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 9, 10, 31})
    void theFileForProgramsHasTheNumbersOfTheOther(int answers) {
        Wave wave = colleagues.shownWave(havgard, answers, answers);
        JsonNode json = JsonMapper.builder().build().readTree(page("tal.json"));
        assertThat(json.get("answered").asInt()).isEqualTo(answers);
        for (ScaleCell cell : release(wave).scales()) {
            double mean = ((ScaleCell.Published) cell).mean();
            JsonNode scale = json.get("scales")
                    .valueStream()
                    .filter(one -> one.get("id").asString().equals(cell.scale()))
                    .findFirst()
                    .orElseThrow();
            assertThat(scale.get("mean").asDouble())
                    .isEqualTo(answers < 10 ? Math.round(mean) : Math.round(mean * 10) / 10.0);
        }
        assertThat(json.get("items").get(0).get("counts").size()).isEqualTo(answers < 10 ? 3 : 5);
    }

    @Test
    void everyCountOfTheReleaseStandsOnThePageAndInTheFile() {
        Wave wave = colleagues.shownWave(havgard, 12, 4);
        String file = page("tal.csv");
        String page = page("resultater");
        var asked = cast.in(havgard, () -> results.shown(wave)).orElseThrow().questionnaire();
        var drawn = asked.scales().stream()
                .filter(scale -> scale.kind() == Scale.Kind.DIAMOND)
                .flatMap(scale -> scale.items().stream())
                .toList();
        for (ItemCell cell : release(wave).items()) {
            var shown = (ItemCell.Published) cell;
            if (!drawn.contains(shown.item())) continue;
            for (int i = 0; i < shown.counts().size(); i++)
                assertThat(file).contains("\"svarkategori %d/5\"".formatted(i + 1));
            int high = shown.counts().get(3) + shown.counts().get(4);
            assertThat(page).contains("%d af 12 i høj grad".formatted(high));
        }
        assertThat(file.lines().filter(line -> line.startsWith("\"svarkategori")))
                .hasSize(15 * 5);
    }

    @Test
    void thePageDrawsWhatTheTableSays() {
        Wave wave = colleagues.shownWave(havgard, 12, 4);
        String page = page("resultater");
        for (ScaleCell cell : release(wave).scales())
            if (cell instanceof ScaleCell.Published shown
                    && Stream.of("trust", "fairness", "cooperation").anyMatch(shown.scale()::contains))
                assertThat(page).contains(Math.round(shown.mean()) + " af 100");
    }

    @Nested
    class WhenFourHaveAnswered {

        @BeforeEach
        void fourAnswer() {
            colleagues.shownWave(havgard, 4, 1);
        }

        @Test
        void thePageSaysWhyAndDrawsNothing() {
            assertThat(page("resultater")).contains("For få svar").doesNotContain("class=\"strips", "af 100");
        }

        @Test
        void theFileSaysWhyForEveryScale() {
            assertThat(page("tal.csv")
                            .lines()
                            .filter(line -> line.startsWith("\"skala\"") || line.startsWith("\"svarkategori\"")))
                    .hasSizeGreaterThan(20)
                    .allMatch(line -> line.contains("\"" + TOO_FEW + "\""))
                    .noneMatch(line -> line.matches(".*\"\\d+([.,]\\d)?\".*"));
        }

        @Test
        void theFileForProgramsSaysWhyAndNoNumber() {
            JsonNode json = JsonMapper.builder().build().readTree(page("tal.json"));
            assertThat(json.get("scales").valueStream())
                    .isNotEmpty()
                    .allSatisfy(scale -> assertThat(scale.propertyNames()).containsOnly("id", "state", "reason"));
        }

        @Test
        void theWallSaysWhy() {
            assertThat(page("resultater?vis=storskaerm"))
                    .contains("For få svar")
                    .doesNotContain("af 100");
        }
    }

    @Test
    void aMeasurementIsKnownByTheMonthInWhichItOpenedHoweverLateItCloses() {
        var plan = cast.plan(havgard);
        Wave wave = cast.openWave(new WavePlan(
                havgard,
                plan.questionnaire(),
                plan.round(),
                plan.opensAt().minus(Duration.ofDays(40)),
                plan.closesAt(),
                plan.dialogueOn(),
                false,
                plan.minGroupSize()));
        colleagues.answer(havgard, wave, 12, 4);
        wave = cast.close(havgard, wave);
        colleagues.show(havgard, wave);
        String opened = month(wave.opensAt());
        String closed = month(wave.closure().orElseThrow().at());
        assertThat(page("resultater")).contains("1. måling, " + opened).doesNotContain(closed);
        assertThat(page("tal.csv")).contains("\"1. måling, " + opened + "\"").doesNotContain(closed);
    }

    @Test
    void theFileTellsTheMeanOverSchoolsThatThePageDraws() {
        Wave wave = colleagues.answeredRound(havgard, 4).stream()
                .map(answered -> cast.close(havgard, answered))
                .toList()
                .getFirst();
        colleagues.show(havgard, wave);
        School first = cast.in(havgard, () -> schools.byId(wave.school()));
        long mean = Math.round(cast.in(
                        first,
                        () -> Optional.ofNullable(results.references(wave).get("trust")))
                .orElseThrow());
        assertThat(cast.signedIn(Role.AMR, first)
                        .get(first.address() + "/maalinger/1/tal.csv")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("\"skala\";\"Tillid\"")))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(";\"%d\";\"\"".formatted(mean)));
    }

    @Test
    void theFileIsOneThatADanishSpreadsheetReads() {
        colleagues.shownWave(havgard, 12, 4);
        var answer = amr.get(havgard.address() + "/maalinger/1/tal.csv").response();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", ".csv");
        assertThat(answer.body()).startsWith("\uFEFF");
        assertThat(answer.body().substring(1).split("\r\n"))
                .hasSizeGreaterThan(80)
                .allMatch(line -> line.matches("(\"([^\"]|\"\")*\";){8}\"([^\"]|\"\")*\""));
    }
}
