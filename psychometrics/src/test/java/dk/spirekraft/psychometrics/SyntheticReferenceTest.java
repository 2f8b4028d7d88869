package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Reference.Node;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Every number that R computed from made-up data: two waves, roles rating roles, run charts, small traps.
class SyntheticReferenceTest {

    private static final Reference FILE = Reference.of("synthetic.json");
    private static final Node ROOT = FILE.root();

    @AfterAll
    static void noNumberIsForgotten() {
        assertThat(FILE.forgotten()).isEmpty();
    }

    @Test
    void twoWavesOfASchoolAreAsInR() {
        Node school = ROOT.at("school_two_waves");
        TwoWaves waves = waves(school);
        assertThat(school.at("N_eligible").numbers()).containsExactly(34, 34);
        ScaleChecks.mean(school.at("wave1"), waves.before());
        ScaleChecks.mean(school.at("wave2"), waves.after());
        ChangeChecks.linked(school.at("paired_only"), waves);
        ChangeChecks.unlinked(school.at("unpaired"), waves.before(), waves.after());
        ChangeChecks.partlyLinked(school.at("partly_paired"), waves);
        Change change = PartlyLinkedChange.of(waves).orElseThrow().change();
        double matters = school.at("mid").number();
        school.at("prob_change_above_0").is(change.probabilityOver(0));
        school.at("prob_change_above_mid").is(change.probabilityOver(matters));
        school.at("prob_change_below_minus_mid").within(change.probabilityUnder(-matters), 1e-8);
    }

    private static TwoWaves waves(Node school) {
        Table table = Table.of("school_two_waves.csv");
        List<String> persons =
                table.texts("person").stream().distinct().sorted().toList();
        double[][] scores = new double[2][persons.size()];
        for (int wave = 0; wave < 2; wave++) {
            String name = String.valueOf(wave + 1);
            Table rows = table.where("wave", name::equals);
            double[] scored = ScaleScore.of(rows.scale(school.at("scale")));
            Arrays.fill(scores[wave], Double.NaN);
            for (int i = 0; i < scored.length; i++)
                scores[wave][persons.indexOf(rows.texts("person").get(i))] = scored[i];
        }
        for (Node person : school.at("person_scores").all()) {
            int i = persons.indexOf(person.at("person").text());
            for (int wave = 0; wave < 2; wave++) {
                Node score = person.at("wave" + (wave + 1));
                if (score.isMissing()) assertThat(scores[wave][i]).isNaN();
                else score.is(scores[wave][i]);
            }
        }
        return new TwoWaves(scores[0], scores[1]);
    }

    @Test
    void rolesRateRolesAsInR() {
        Node node = ROOT.at("relational_coordination");
        Table table = Table.of("rc_synthetic.csv");
        List<String> roles = node.at("matrix_rater_to_target").names();
        List<String> dimensions = table.header().subList(3, 10);
        var scale = new ResponseScale(1, 5);
        List<ItemAnswers> answers =
                dimensions.stream().map(name -> table.item(name, scale, false)).toList();
        RelationalMatrix matrix = RelationalMatrix.of(
                new RelationalMatrix.Ratings(table.groups("role", roles), table.groups("target", roles), answers));
        for (int rater = 0; rater < 4; rater++)
            for (int rated = 0; rated < 4; rated++) {
                Node cell =
                        node.at("matrix_rater_to_target").at(roles.get(rater)).at(roles.get(rated));
                RelationalMatrix.Tie tie = matrix.tie(rater, rated).orElseThrow();
                cell.at("rc").at("raters").is(tie.raters());
                cell.at("rc").at("mean").is(tie.mean());
                for (int d = 0; d < 7; d++)
                    cell.at(dimensions.get(d))
                            .is(matrix.dimension(rater, rated, d).orElseThrow());
            }
        node.at("index_all_ratings").is(matrix.byRaters().orElseThrow());
        node.at("index_between_ratings").is(matrix.betweenByRaters().orElseThrow());
        node.at("index_within_ratings").is(matrix.withinByRaters().orElseThrow());
        node.at("index_between_equal_weight_cells").is(matrix.between().orElseThrow());
        node.at("index_within_equal_weight_cells").is(matrix.within().orElseThrow());
        ScaleChecks.reliability(node.at("alpha_7_dimensions"), new ScaleItems(answers), dimensions);
    }

    @Test
    void runChartsAreAsInR() {
        for (String name : ROOT.at("run_charts").names()) {
            Node node = ROOT.at("run_charts").at(name);
            RunChart chart = RunChart.of(node.at("series").numbers()).orElseThrow();
            node.at("points").is(chart.points());
            node.at("centre").is(chart.centre());
            node.at("useful").is(chart.useful());
            node.at("longest_run").is(chart.longestRun());
            node.at("longest_run_max").is(RunChart.longestUsualRun(chart.useful()));
            node.at("crossings").is(chart.crossings());
            node.at("crossings_min").is(RunChart.fewestUsualCrossings(chart.useful()));
            assertThat(chart.hasLongRun()).isEqualTo(node.at("signal_shift").isTrue());
            assertThat(chart.hasFewCrossings())
                    .isEqualTo(node.at("signal_crossings").isTrue());
            if (chart.useful() >= 10)
                assertThat(chart.verdict() == RunChart.Verdict.SHIFT)
                        .isEqualTo(node.at("signal").isTrue());
        }
        for (Node limit : ROOT.at("run_chart_limits").all()) {
            int useful = limit.at("useful").whole();
            limit.at("longest_run_max").is(RunChart.longestUsualRun(useful));
            limit.at("crossings_min").is(RunChart.fewestUsualCrossings(useful));
        }
    }

    @Test
    void smallTrapsAreAsInR() {
        for (Node edge : ROOT.at("edge_cases").all()) trap(edge, edge.at("case").text());
    }

    private static void trap(Node edge, String name) {
        switch (name) {
            case "one respondent", "two respondents", "all the same", "full response" -> {
                assertThat(edge.at("N").whole())
                        .isEqualTo(edge.at("expect").at("N_eligible").whole());
                ScaleChecks.mean(edge.at("expect"), edge.at("points").numbers());
            }
            case "half answered", "under half", "one of two", "none answered" -> halfRule(edge);
            case "reverse 1..5" -> reversed(edge, new ResponseScale(1, 5));
            case "reverse 1..6" -> reversed(edge, new ResponseScale(1, 6));
            case "reverse 0..4" -> reversed(edge, new ResponseScale(0, 4));
            case "percentages" ->
                assertThat(Arrays.stream(WholePercentages.of(whole(edge.at("counts"))))
                                .asDoubleStream())
                        .containsExactly(Arrays.stream(edge.at("percent").numbers())
                                .boxed()
                                .toArray(Double[]::new));
            case "alpha, no variance" ->
                assertThat(CronbachAlpha.of(sameTotals()).reason()).contains(Reason.NO_VARIANCE);
            case "ICC negative" -> negative(edge);
            default -> throw new AssertionError("Unknown trap: " + name);
        }
    }

    private static void halfRule(Node edge) {
        double[] points = edge.at("items").numbers();
        assertThat(Arrays.stream(points).filter(point -> !Double.isNaN(point)).count())
                .isEqualTo(edge.at("answered").whole());
        var score = ScaleScore.of(points, ScaleScore.half(points.length));
        if (edge.at("score").isMissing()) assertThat(score).isEmpty();
        else edge.at("score").is(score.orElseThrow());
    }

    private static void reversed(Node edge, ResponseScale scale) {
        edge.at("reversed_points").is(scale.points(edge.at("raw").whole(), true));
    }

    private static int[] whole(Node node) {
        return Arrays.stream(node.numbers()).mapToInt(number -> (int) number).toArray();
    }

    private static ScaleItems sameTotals() {
        var scale = new ResponseScale(1, 5);
        return new ScaleItems(List.of(
                new ItemAnswers(new byte[] {1, 2, 3}, scale, false),
                new ItemAnswers(new byte[] {3, 2, 1}, scale, false)));
    }

    private static void negative(Node edge) {
        GroupMoments groups = GroupMoments.of(edge.at("y").numbers(), Grouping.byName(whole(edge.at("g"))));
        GroupChecks.icc(edge.at("expect"), groups);
        RandomIntercept model = RandomIntercept.fit(groups).orElseThrow();
        assertThat(model.between()).isZero();
        assertThat(SchoolFlags.of(model, groups, 5).schools())
                .allSatisfy(school -> assertThat(school.deviation()).isZero());
    }
}
