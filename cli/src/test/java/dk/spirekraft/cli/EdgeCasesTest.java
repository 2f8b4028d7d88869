package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The small traps of synthetic.json, each as a file of answers.
class EdgeCasesTest {

    private static final Expected CASES = Expected.of("synthetic.json").at("edge_cases");

    @TempDir
    Path folder;

    /// What goes in: answers, items and counts.
    @AfterAll
    static void everyNumberIsTold() {
        assertThat(CASES.forgotten())
                .filteredOn(path -> !path.matches(".*/(points|items|answered|raw|counts|y|g|N)(/.*)?"))
                .isEmpty();
    }

    private static Expected of(String name) {
        return CASES.all().stream()
                .filter(one -> one.at("case").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Path file(String header, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("case.csv"), header + "\n" + String.join("\n", lines) + "\n");
    }

    /// R writes one number without a list around it.
    private static List<String> numbers(Expected written) {
        return written.json().isArray()
                ? written.all().stream().map(Expected::text).toList()
                : List.of(written.text());
    }

    private JsonNode scored(Expected one) throws IOException {
        Path file = file("x", numbers(one.at("points")));
        return Told.json("score " + file + " --scale s=x --min 0 --max 100 --eligible "
                        + one.at("N").text())
                .get("scales")
                .get(0);
    }

    @Test
    void oneAnswerHasAMeanAndBoundsButNoInterval() throws IOException {
        Expected expect = of("one respondent").at("expect");
        JsonNode told = scored(of("one respondent"));
        for (String field : List.of("sd", "standardError", "low", "high", "staffStandardError", "staffLow"))
            assertThat(told.get(field).isNull()).as(field).isTrue();
        expect.at("n").is(told, "n");
        expect.at("mean").is(told, "mean");
        expect.at("N_eligible").is(told, "eligible");
        expect.at("response_rate").is(told, "responseRate");
        expect.at("bounds_nonresponse").interval(told, "bounds");
    }

    @Test
    void twoAnswersAndAFullResponseHaveTheirIntervals() throws IOException {
        for (String name : List.of("two respondents", "full response"))
            Checks.mean(of(name).at("expect"), scored(of(name)));
    }

    /// R's interval has no width there. It would look like certainty, so that a reason stands in its place.
    @Test
    void whereAllAnswerAlikeNoIntervalIsTold() throws IOException {
        Expected expect = of("all the same").at("expect");
        JsonNode told = scored(of("all the same"));
        expect.at("n").is(told, "n");
        expect.at("mean").is(told, "mean");
        expect.at("sd").is(told, "sd");
        expect.at("se").is(told, "standardError");
        expect.at("se_fpc").is(told, "staffStandardError");
        expect.at("N_eligible").is(told, "eligible");
        expect.at("response_rate").is(told, "responseRate");
        expect.at("bounds_nonresponse").interval(told, "bounds");
        for (String name : List.of("ci_process", "ci_population"))
            expect.at(name).all().forEach(end -> assertThat(end.number()).isEqualTo(50));
        assertThat(told.get("why").asString()).isEqualTo("NO_VARIANCE");
        assertThat(told.get("staffWhy").asString()).isEqualTo("NO_VARIANCE");
    }

    @Test
    void halfOfTheItemsMakeAScore() throws IOException {
        for (String name : List.of("half answered", "under half", "one of two", "none answered")) {
            List<Expected> items = of(name).at("items").all();
            String columns =
                    IntStream.range(0, items.size()).mapToObj(i -> "q" + i).collect(Collectors.joining(","));
            String row = items.stream()
                    .map(item -> item.json().isNull() ? "" : item.text())
                    .collect(Collectors.joining(","));
            JsonNode told = Told.json("score " + file(columns, List.of(row, row)) + " --scale s=" + columns
                            + " --min 0 --max 100")
                    .get("scales")
                    .get(0);
            Expected score = of(name).at("score");
            if (score.json().isNull())
                assertThat(told.get("n").asInt()).as(name).isZero();
            else score.is(told, "mean");
        }
    }

    @Test
    void anItemIsTurnedRoundWithinItsOwnEnds() throws IOException {
        for (String ends : List.of("1..5", "1..6", "0..4")) {
            Expected one = of("reverse " + ends);
            JsonNode told = Told.json("score " + file("x", List.of(one.at("raw").text()))
                            + " --scale s=x:reverse --min " + ends.charAt(0) + " --max " + ends.charAt(3))
                    .get("scales")
                    .get(0);
            one.at("reversed_points").is(told, "mean");
        }
    }

    @Test
    void percentagesAddUp() throws IOException {
        JsonNode told = Told.json("describe " + file("x", List.of("1", "2", "3")) + " --scale s=x --min 1 --max 3")
                .get("items")
                .get(0);
        for (int code = 1; code <= 3; code++)
            of("percentages").at("percent").at(code - 1).is(told, "p" + code);
    }

    @Test
    void groupsThatDifferLessThanByChanceKeepTheirNegativeIcc() throws IOException {
        Expected one = of("ICC negative");
        List<String> y = numbers(one.at("y"));
        List<String> g = numbers(one.at("g"));
        List<String> rows = IntStream.range(0, y.size())
                .mapToObj(i -> y.get(i) + "," + g.get(i))
                .toList();
        JsonNode told = Told.json("agree " + file("y,g", rows) + " --number y --group g");
        Checks.icc(one.at("expect"), told.get("differences").get(0));
    }
}
