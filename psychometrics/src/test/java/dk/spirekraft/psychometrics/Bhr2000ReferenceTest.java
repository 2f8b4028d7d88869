package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Reference.Node;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Every number that R computed from 5,400 soldiers in 99 companies.
class Bhr2000ReferenceTest {

    private static final Reference FILE = Reference.of("bhr2000.json");
    private static final Node ROOT = FILE.root();
    private static final Table TABLE = Table.of("bhr2000.csv");
    private static final Grouping COMPANIES = TABLE.groups("GRP");
    private static final ResponseScale FIVE = new ResponseScale(1, 5);

    @AfterAll
    static void noNumberIsForgotten() {
        assertThat(FILE.forgotten()).isEmpty();
    }

    private static double[] scores(String scale) {
        return ScaleScore.of(TABLE.scale(ROOT.at("scales").at(scale)));
    }

    @Test
    void itemsSpreadAsInR() {
        for (String item : ROOT.at("items").names())
            ScaleChecks.items(ROOT.at("items").at(item), TABLE.item(item, FIVE, false));
        ScaleChecks.items(ROOT.at("RELIG"), TABLE.item("RELIG", FIVE, false));
    }

    @Test
    void scalesAreAsInR() {
        for (String name : ROOT.at("scales").names()) {
            Node results = ROOT.at("scale_results").at(name);
            ScaleItems scale = TABLE.scale(ROOT.at("scales").at(name));
            List<String> items = ROOT.at("scales").at(name).at("items").texts();
            ScaleChecks.scores(results, ScaleScore.of(scale));
            ScaleChecks.reliability(results.at("reliability"), scale, items);
            ScaleChecks.omega(results.at("omega"), scale, items);
            GroupMoments groups = GroupMoments.of(ScaleScore.of(scale), COMPANIES);
            GroupChecks.icc(results.at("icc"), groups);
            GroupChecks.reml(results.at("reml"), groups, 5);
        }
    }

    @Test
    void companyMeansAreAsInR() {
        double[] scores = scores("LEADERSHIP");
        GroupIntervals intervals = GroupIntervals.of(GroupMoments.of(scores, COMPANIES), .95);
        Node groups = ROOT.at("group_means_LEADERSHIP").at("groups");
        for (int j = 0; j < groups.size(); j++) {
            int company = groups.at(j).at("group").whole() - 1;
            ScaleChecks.mean(groups.at(j), ofCompany(scores, company));
            groups.at(j).at("ci_process").is(intervals.of(company).orElseThrow());
        }
    }

    private static double[] ofCompany(double[] scores, int company) {
        return rowsOf(company).mapToDouble(i -> scores[i]).toArray();
    }

    private static IntStream rowsOf(int company) {
        return IntStream.range(0, COMPANIES.persons()).filter(i -> COMPANIES.of()[i] == company);
    }

    @Test
    void agreementIsAsInR() {
        List<ScaleItems> companies = IntStream.range(0, COMPANIES.groups())
                .mapToObj(company -> TABLE.only(rowsOf(company).toArray())
                        .scale(ROOT.at("scales").at("LEADERSHIP")))
                .toList();
        // R sorts the names of groups as text.
        List<ScaleItems> asText = ROOT.at("agreement_LEADERSHIP").at("groups").all().stream()
                .map(group -> companies.get(Integer.parseInt(group.at("group").text()) - 1))
                .toList();
        GroupChecks.agreement(ROOT.at("agreement_LEADERSHIP"), asText);
    }

    @Test
    void linksWithinAndBetweenAreAsInR() {
        for (String pair : ROOT.at("within_between").names()) {
            String[] names = pair.split("_x_");
            GroupChecks.withinBetween(
                    ROOT.at("within_between").at(pair), scores(names[0]), TABLE.numbers(names[1]), COMPANIES);
        }
        GroupChecks.icc(ROOT.at("icc_HRS"), GroupMoments.of(TABLE.numbers("HRS"), COMPANIES));
    }

    @Test
    void fewWorkplacesAreAsInR() {
        Node small = ROOT.at("small_case_8x8");
        int[] rows = Arrays.stream(small.at("rows_1based").numbers())
                .mapToInt(row -> (int) row - 1)
                .toArray();
        double[] scores = scores("LEADERSHIP");
        double[] few = IntStream.of(rows).mapToDouble(i -> scores[i]).toArray();
        Grouping groups = TABLE.only(rows).groups("GRP");
        GroupMoments moments = GroupMoments.of(few, groups);
        GroupChecks.icc(small.at("icc"), moments);
        GroupChecks.reml(small.at("reml"), moments, 5);
        double error = Spread.pooled(moments).sd() / Math.sqrt(8);
        double[] errors = new double[8];
        Arrays.fill(errors, error);
        for (int j = 0; j < 8; j++) {
            small.at("group_means").at(j).is(moments.mean()[j]);
            small.at("se").at(j).is(error);
        }
        GroupChecks.fewWorkplaces(small.at("bayes"), moments.mean(), errors);
    }

    /// What we do not do, for contrast: each company against all others.
    @Test
    void naiveTestsAreAsInR() {
        double[] scores = scores("LEADERSHIP");
        Node naive = ROOT.at("naive_tests");
        double[] p = IntStream.range(0, COMPANIES.groups())
                .mapToDouble(company -> Change.unlinked(ofOthers(scores, company), ofCompany(scores, company))
                        .orElseThrow()
                        .p())
                .toArray();
        for (int j = 0; j < p.length; j++) naive.at("p").at(j).within(p[j], 1e-8);
        double[] sorted = Arrays.stream(p).sorted().toArray();
        naive.at("smallest_p").within(sorted[0], 1e-8);
        naive.at("p_below_05").is(Arrays.stream(p).filter(one -> one < .05).count());
        naive.at("bh_q_below_05").is(foundByBenjaminiAndHochberg(sorted));
    }

    private static double[] ofOthers(double[] scores, int company) {
        return IntStream.range(0, scores.length)
                .filter(i -> COMPANIES.of()[i] != company)
                .mapToDouble(i -> scores[i])
                .toArray();
    }

    private static int foundByBenjaminiAndHochberg(double[] sorted) {
        int found = 0;
        for (int i = 0; i < sorted.length; i++) if (sorted[i] * sorted.length / (i + 1) < .05) found = i + 1;
        return found;
    }
}
