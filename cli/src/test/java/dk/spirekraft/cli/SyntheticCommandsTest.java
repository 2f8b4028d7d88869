package dk.spirekraft.cli;

import static dk.spirekraft.cli.Told.json;
import static dk.spirekraft.cli.Told.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The commands tell of a school in two waves, of roles that rate roles, and of run charts what R computed.
class SyntheticCommandsTest {

    private static final Expected ROOT = Expected.of("synthetic.json");
    private static final String SCHOOL =
            " school_two_waves.csv --scale S=q1,q2,q3,q4:reverse,q5,q6 --min 1 --max 5 --wave wave ";
    private static final String ROLES = " rc_synthetic.csv --scale rc=frequency,timeliness,accuracy,problem_solving,"
            + "shared_goals,shared_knowledge,mutual_respect --min 1 --max 5 ";

    /// Not told: scores of persons, t where the interval says it, the table of limits, and small traps of the library.
    /// The edge cases stand in no file of answers; EdgeCasesTest makes one of each.
    @AfterAll
    static void everyNumberIsTold() {
        assertThat(ROOT.forgotten())
                .filteredOn(path -> !path.startsWith("/edge_cases/"))
                .isEmpty();
    }

    @Test
    void scoreTellsEachWaveByItself() {
        JsonNode told = json("score" + SCHOOL + "--eligible 34");
        for (int wave = 1; wave <= 2; wave++) {
            JsonNode one = row(told, "scales", "wave", String.valueOf(wave));
            Checks.mean(ROOT.at("school_two_waves", "wave" + wave), one);
            ROOT.at("school_two_waves", "N_eligible").at(wave - 1).is(one, "eligible");
        }
    }

    @Test
    void changeTellsOfLinkedWaves() {
        Expected school = ROOT.at("school_two_waves");
        JsonNode told = json("change" + SCHOOL + "--person person");
        Checks.unlinked(school.at("unpaired"), told, "scale", "S");
        JsonNode main = told.get("changes").get(0);
        school.at("mid").is(main, "matters");
        school.at("prob_change_above_0").is(main, "probabilityOver0");
        school.at("prob_change_above_mid").is(main, "probabilityOverMatters");
        school.at("prob_change_below_minus_mid").within(main, "probabilityUnderMatters", 1e-8);
        linked(school.at("paired_only"), told.get("linked").get(0));
        partly(school.at("partly_paired"), told.get("partlyLinked").get(0));
        mixed(school.at("partly_paired", "mixed_model"), told.get("mixedModel").get(0));
    }

    private static void change(Expected expected, JsonNode told) {
        expected.at("diff").is(told, "change");
        expected.at("p").within(told, "p", 1e-8);
        expected.at("ci").interval(told, "");
        expected.at("df").is(told, "df");
    }

    private static void linked(Expected expected, JsonNode told) {
        change(expected, told);
        expected.at("t").is(told, "t");
        expected.at("g_av_J_n_minus_1").is(told, "g");
        expected.at("n_pairs").is(told, "pairs");
        expected.at("mean1").is(told, "mean1");
        expected.at("mean2").is(told, "mean2");
        expected.at("r").is(told, "correlation");
        expected.at("sd_diff").is(told, "sdOfDifferences");
        expected.at("d_av").is(told, "d");
        expected.at("d_av_bonett_ci").interval(told, "d");
        expected.at("d_z").is(told, "planningEffect");
    }

    private static void partly(Expected expected, JsonNode told) {
        change(expected, told);
        expected.at("t").is(told, "t");
        expected.at("n_pairs").is(told, "pairs");
        expected.at("n_only1").is(told, "only1");
        expected.at("n_only2").is(told, "only2");
        expected.at("r_pairs").is(told, "correlation");
        expected.at("se").is(told, "standardError");
    }

    private static void mixed(Expected model, JsonNode told) {
        model.at("diff").within(told, "change", 1e-4);
        model.at("se").within(told, "standardError", 1e-4);
        model.at("df_satterthwaite").within(told, "df", 1e-3);
        model.at("p_satterthwaite").within(told, "p", 1e-3);
        model.at("ci_satterthwaite").interval(told, "", 1e-4);
        model.at("se_kenward_roger").within(told, "kenwardRogerStandardError", 1e-4);
        model.at("df_kenward_roger").within(told, "kenwardRogerDf", 1e-3);
        model.at("var_person").within(told, "betweenPersons", 1e-4);
        model.at("var_resid").within(told, "withinPersons", 1e-4);
    }

    @Test
    void relateTellsHowRolesRateRoles() {
        Expected expected = ROOT.at("relational_coordination");
        JsonNode told = json("relate" + ROLES + "--rater role --rated target");
        Expected matrix = expected.at("matrix_rater_to_target");
        for (String rater : matrix.names())
            for (String rated : matrix.names()) {
                Expected cell = matrix.at(rater, rated);
                JsonNode tie = row(told, "ties", "rater", rater, "rated", rated);
                cell.at("rc", "raters").is(tie, "raters");
                cell.at("rc", "mean").is(tie, "mean");
                for (String dimension : cell.names())
                    if (!dimension.equals("rc"))
                        cell.at(dimension)
                                .is(
                                        row(told, "dimensions", "rater", rater, "rated", rated, "dimension", dimension),
                                        "mean");
            }
        JsonNode indices = told.get("indices").get(0);
        expected.at("index_all_ratings").is(indices, "allByRaters");
        expected.at("index_between_ratings").is(indices, "betweenByRaters");
        expected.at("index_within_ratings").is(indices, "withinByRaters");
        expected.at("index_between_equal_weight_cells").is(indices, "between");
        expected.at("index_within_equal_weight_cells").is(indices, "within");
        Checks.reliability(expected.at("alpha_7_dimensions"), json("score" + ROLES), "rc");
    }

    @Test
    void runchartJudgesEverySeries(@TempDir Path folder) throws IOException {
        for (String name : ROOT.at("run_charts").names()) {
            Expected expected = ROOT.at("run_charts", name);
            List<Expected> series = expected.at("series").all();
            Path file = Files.writeString(
                    folder.resolve(name + ".txt"),
                    series.stream().map(point -> point.text() + "\n").collect(Collectors.joining("", "value\n", "")));
            JsonNode chart =
                    json("runchart " + file + " --number value").get("charts").get(0);
            expected.at("points").is(chart, "points");
            expected.at("centre").is(chart, "centre");
            expected.at("useful").is(chart, "useful");
            expected.at("longest_run").is(chart, "longestRun");
            expected.at("longest_run_max").is(chart, "longestUsualRun");
            expected.at("crossings").is(chart, "crossings");
            expected.at("crossings_min").is(chart, "fewestUsualCrossings");
            assertThat(chart.get("hasLongRun").asBoolean())
                    .isEqualTo(expected.at("signal_shift").json().asBoolean());
            assertThat(chart.get("hasFewCrossings").asBoolean())
                    .isEqualTo(expected.at("signal_crossings").json().asBoolean());
            assertThat(chart.get("verdict").asString().equals("SHIFT"))
                    .as(name)
                    .isEqualTo(expected.at("signal").json().asBoolean());
        }
    }
    /// Points that swing from one side to the other are all useful, and never an odd one of them lies on the median.
    @Test
    void runchartKnowsTheLimitsForAnyNumberOfUsefulPoints(@TempDir Path folder) throws IOException {
        for (Expected limit : ROOT.at("run_chart_limits").all()) {
            int useful = (int) limit.at("useful").number();
            var rows = new StringBuilder("value\n");
            for (int point = 0; point < useful; point++) rows.append(point % 2).append('\n');
            if (useful % 2 == 1) rows.append("0.5\n".repeat(2));
            Path file = Files.writeString(folder.resolve(useful + ".txt"), rows);
            JsonNode chart =
                    json("runchart " + file + " --number value").get("charts").get(0);
            limit.at("useful").is(chart, "useful");
            limit.at("longest_run_max").is(chart, "longestUsualRun");
            limit.at("crossings_min").is(chart, "fewestUsualCrossings");
        }
    }
}
