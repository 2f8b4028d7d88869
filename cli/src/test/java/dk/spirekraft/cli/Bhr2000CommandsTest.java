package dk.spirekraft.cli;

import static dk.spirekraft.cli.Told.json;
import static dk.spirekraft.cli.Told.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The commands tell of 5,400 soldiers in 99 companies what R computed.
class Bhr2000CommandsTest {

    private static final Expected ROOT = Expected.of("bhr2000.json");
    private static final String ASKED = " bhr2000.csv --questionnaire bhr2000.questionnaire.yaml ";
    private static final Map<String, String> SCALES =
            Map.of("LEADERSHIP", "leadership", "OFFICERS", "officers", "NCOS", "ncos");

    @AfterAll
    static void everyNumberIsTold() {
        assertThat(ROOT.forgotten()).isEmpty();
    }

    @Test
    void describeTellsHowItemsSpread() {
        JsonNode told = json("describe" + ASKED);
        for (String item : ROOT.at("items").names())
            Checks.item(ROOT.at("items", item), row(told, "items", "item", item));
        JsonNode religion = json("describe bhr2000.csv --scale R=RELIG --min 1 --max 5");
        Checks.item(ROOT.at("RELIG"), row(religion, "items", "item", "RELIG"));
    }

    @Test
    void scoreTellsWhetherScalesHangTogether() {
        JsonNode told = json("score" + ASKED);
        SCALES.forEach((name, scale) -> {
            Expected results = ROOT.at("scale_results", name);
            JsonNode whole = row(told, "scales", "scale", scale);
            Checks.scores(results, whole);
            Checks.reliability(results.at("reliability"), told, scale);
            Checks.omega(results.at("omega"), told, scale);
        });
    }

    @Test
    void scoreTellsTheMeansOfCompaniesAndTheirResponse() {
        List<Expected> groups = ROOT.at("group_means_LEADERSHIP", "groups").all();
        String eligible = groups.stream()
                .map(group -> group.at("group").text() + "="
                        + (int) group.at("N_eligible").number())
                .collect(Collectors.joining(","));
        JsonNode told = json("score" + ASKED + "--scale leadership --group GRP --eligible " + eligible);
        for (Expected group : groups) {
            JsonNode one = row(told, "scales", "group", group.at("group").text());
            group.at("group").number();
            Checks.mean(group, one);
        }
    }

    @Test
    void agreeTellsHowAlikeCompaniesAnswerAndHowTheyDiffer() {
        JsonNode told = json("agree" + ASKED + "--group GRP --number HRS");
        Expected agreement = ROOT.at("agreement_LEADERSHIP");
        for (Expected group : agreement.at("groups").all()) {
            JsonNode one = row(
                    told,
                    "groups",
                    "scale",
                    "leadership",
                    "group",
                    group.at("group").text());
            group.at("n").is(one, "complete");
            group.at("rwg_j").is(one, "rwgJ");
            group.at("rwg_scale").is(one, "rwg");
            group.at("ad_m").is(one, "averageDeviation");
            agreement.at("ad_practical_cutoff").is(one, "cutOff");
            agreement.at("categories").is(one, "categories");
            agreement.at("null_variance_uniform").is(one, "chanceVariance");
        }
        Map.of("rwg_j", "rwgJ", "ad_m", "averageDeviation", "rwg_scale", "rwg").forEach((name, figure) -> {
            JsonNode all = row(told, "overGroups", "scale", "leadership", "figure", figure);
            for (String part : agreement.at(name).names())
                agreement.at(name, part).is(all, part);
        });
        SCALES.forEach((name, scale) ->
                Checks.icc(ROOT.at("scale_results", name, "icc"), row(told, "differences", "scale", scale)));
        Checks.icc(ROOT.at("icc_HRS"), row(told, "differences", "scale", "HRS"));
    }

    @Test
    void comparePoolsCompanies() {
        JsonNode told = json("compare" + ASKED + "--group GRP");
        SCALES.forEach((name, scale) -> Checks.reml(ROOT.at("scale_results", name, "reml"), told, scale));
        assertThat(told.get("fewWorkplaces")).isEmpty();
        Checks.naive(ROOT.at("naive_tests"), told, "leadership");
    }

    @Test
    void compareAveragesOverTheSpreadOfAFewCompanies(@TempDir Path folder) throws IOException {
        List<String> lines = Files.readAllLines(Told.DATA.resolve("bhr2000.csv"));
        Expected small = ROOT.at("small_case_8x8");
        List<String> few = new ArrayList<>(List.of(lines.getFirst()));
        small.at("rows_1based").all().forEach(row -> few.add(lines.get((int) row.number())));
        Path file = Files.write(folder.resolve("few_companies.txt"), few);
        String asked = " " + file + " --questionnaire bhr2000.questionnaire.yaml --scale leadership --group GRP";
        JsonNode told = json("compare" + asked);
        Checks.reml(small.at("reml"), told, "leadership");
        String[] groups = IntStream.rangeClosed(1, 8).mapToObj(String::valueOf).toArray(String[]::new);
        Checks.few(small.at("bayes"), told, groups);
        for (int j = 0; j < groups.length; j++) {
            JsonNode one = row(told, "fewWorkplaces", "group", groups[j]);
            small.at("group_means").at(j).is(one, "mean");
            small.at("se").at(j).is(one, "standardError");
        }
        Checks.icc(small.at("icc"), json("agree" + asked).get("differences").get(0));
    }

    @Test
    void relateTellsWhatGoesTogetherOnBothLevels() {
        JsonNode told = json("relate" + ASKED + "--scale leadership --number HRS --number RELIG --group GRP");
        Checks.link(ROOT.at("within_between", "LEADERSHIP_x_HRS"), row(told, "links", "x", "leadership", "y", "HRS"));
        Checks.link(
                ROOT.at("within_between", "LEADERSHIP_x_RELIG"), row(told, "links", "x", "leadership", "y", "RELIG"));
    }
}
