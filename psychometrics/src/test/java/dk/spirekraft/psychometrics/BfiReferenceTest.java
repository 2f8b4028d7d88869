package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Reference.Node;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Every number that R computed from 2,800 volunteers, with gaps and reversed items.
class BfiReferenceTest {

    private static final Reference FILE = Reference.of("bfi.json");
    private static final Node ROOT = FILE.root();
    private static final Table TABLE = Table.of("bfi.csv");
    private static final Grouping EDUCATION = TABLE.groups("education");

    @AfterAll
    static void noNumberIsForgotten() {
        assertThat(FILE.forgotten()).isEmpty();
    }

    private static ScaleItems items(String scale) {
        return TABLE.scale(ROOT.at("scales").at(scale));
    }

    private static double[] scores(String scale) {
        return ScaleScore.of(items(scale));
    }

    @Test
    void itemsSpreadAsInR() {
        var six = new ResponseScale(1, 6);
        for (String item : ROOT.at("items").names())
            ScaleChecks.items(ROOT.at("items").at(item), TABLE.item(item, six, false));
    }

    @Test
    void scalesAreAsInR() {
        for (String name : ROOT.at("scales").names()) {
            Node results = ROOT.at("scale_results").at(name);
            List<String> names = ROOT.at("scales").at(name).at("items").texts();
            double[] scores = scores(name);
            ScaleChecks.scores(results, scores);
            ScaleChecks.mean(results.at("mean_ci"), scores);
            ScaleChecks.mean(results.at("mean_ci_N3000"), scores);
            ScaleChecks.reliability(results.at("reliability"), items(name), names);
            ScaleChecks.omega(results.at("omega"), items(name), names);
            missing(results.at("rows_with_0_1_2_3_4_5_missing"), items(name));
        }
    }

    private static void missing(Node node, ScaleItems scale) {
        int[] rows = new int[scale.size() + 1];
        for (int person = 0; person < scale.persons(); person++) {
            int i = person;
            rows[(int) scale.items().stream().filter(item -> item.isMissing(i)).count()]++;
        }
        for (int missing = 0; missing < rows.length; missing++) node.at(missing).is(rows[missing]);
    }

    @Test
    void groupsByEducationAreAsInR() {
        for (String scale : ROOT.at("scales").names())
            GroupChecks.icc(ROOT.at("icc_by_education").at(scale), GroupMoments.of(scores(scale), EDUCATION));
        GroupChecks.reml(ROOT.at("reml_AGREE_by_education"), GroupMoments.of(scores("AGREE"), EDUCATION), 5);
        GroupChecks.withinBetween(
                ROOT.at("within_between").at("AGREE_x_NEURO_by_education"),
                scores("AGREE"),
                scores("NEURO"),
                EDUCATION);
    }

    @Test
    void unlinkedChangesAreAsInR() {
        for (String scale : List.of("NEURO", "AGREE"))
            ChangeChecks.unlinked(ROOT.at("unpaired").at(scale), ofGender(scale, "1"), ofGender(scale, "2"));
        ChangeChecks.unlinked(
                ROOT.at("unpaired_small").at("EXTRA"),
                Arrays.copyOf(ofGender("EXTRA", "1"), 8),
                Arrays.copyOf(ofGender("EXTRA", "2"), 9));
    }

    private static double[] ofGender(String scale, String gender) {
        double[] scores = scores(scale);
        List<String> genders = TABLE.texts("gender");
        return IntStream.range(0, scores.length)
                .filter(i -> genders.get(i).equals(gender))
                .mapToDouble(i -> scores[i])
                .toArray();
    }

    @Test
    void correlationsAreAsInR() {
        for (Node pair : ROOT.at("correlations").at("pairs").all()) {
            Correlation r = Correlation.of(
                            scores(pair.at("x").text()), scores(pair.at("y").text()))
                    .orElseThrow();
            pair.at("n").is(r.n());
            pair.at("r").is(r.r());
            pair.at("ci").is(r.interval(.95).orElseThrow());
        }
    }
}
