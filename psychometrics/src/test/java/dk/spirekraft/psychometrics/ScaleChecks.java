package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Reference.Node;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;

/// Compares one scale with R: items, scores, means, reliability.
final class ScaleChecks {

    private ScaleChecks() {}

    static void items(Node node, ItemAnswers answers) {
        var distribution = ItemDistribution.of(answers);
        node.at("n").is(distribution.n());
        node.at("missing").is(distribution.missing());
        node.at("mean").is(distribution.mean().orElseThrow());
        node.at("sd").is(distribution.sd().orElseThrow());
        int code = answers.scale().lowest();
        for (int count : distribution.counts())
            node.at("counts").at(String.valueOf(code++)).is(count);
        assertThat(Arrays.stream(distribution.percentages()).sum()).isEqualTo(100);
    }

    static void scores(Node node, double[] scores) {
        double[] first = node.at("person_scores_first20").numbers();
        for (int i = 0; i < first.length; i++)
            assertThat(scores[i]).as("%s, person %d", node, i).isEqualTo(first[i], Offset.offset(1e-7));
        var moments = Moments.of(scores);
        node.at("scored").is(moments.n());
        node.at("sum").is(moments.mean().orElseThrow() * moments.n());
        node.at("mean").is(moments.mean().orElseThrow());
        node.at("sd").is(moments.sd().orElseThrow());
    }

    static void mean(Node node, double[] scores) {
        var moments = Moments.of(scores);
        node.at("n").is(moments.n());
        node.at("mean").is(moments.mean().orElseThrow());
        Estimate<Mean> estimate = Mean.of(scores);
        if (node.at("sd").isMissing()) {
            assertThat(estimate.reason()).contains(Reason.TOO_FEW_ANSWERS);
        } else {
            Mean mean = estimate.orElseThrow();
            node.at("sd").is(mean.spread().sd());
            node.at("se").is(mean.standardError());
            node.at("ci_process").is(MeanInterval.process(mean, .95));
            if (node.has("N_eligible")) population(node, mean);
        }
        if (node.has("N_eligible")) rate(node, moments);
    }

    private static void population(Node node, Mean mean) {
        int eligible = node.at("N_eligible").whole();
        node.at("se_fpc").is(mean.standardErrorAmong(eligible));
        node.at("ci_population").is(MeanInterval.population(mean, eligible, .95));
    }

    private static void rate(Node node, Moments moments) {
        var rate = new ResponseRate(
                Math.toIntExact(moments.n()), node.at("N_eligible").whole());
        node.at("response_rate").is(rate.share());
        node.at("bounds_nonresponse").is(rate.bounds(moments.mean().orElseThrow()));
    }

    static void reliability(Node node, ScaleItems scale, List<String> names) {
        CronbachAlpha alpha = CronbachAlpha.of(scale).orElseThrow();
        node.at("n_complete").is(alpha.n());
        node.at("k").is(alpha.items());
        node.at("alpha").is(alpha.alpha());
        node.at("feldt_ci").is(alpha.interval());
        ItemCovariance covariance = ItemCovariance.complete(scale).orElseThrow();
        node.at("alpha").is(CronbachAlpha.of(covariance).orElseThrow().alpha());
        ItemAnalysis analysis = ItemAnalysis.of(covariance).orElseThrow();
        node.at("alpha_standardised").is(analysis.standardizedAlpha());
        node.at("mean_inter_item_r").is(analysis.meanCorrelation());
        for (int i = 0; i < names.size(); i++) {
            ItemAnalysis.Item item = analysis.items().get(i);
            node.at("alpha_if_deleted")
                    .at(names.get(i))
                    .is(item.alphaIfDropped().orElseThrow());
            node.at("item_rest_r").at(names.get(i)).is(item.restCorrelation().orElseThrow());
        }
        node.at("alpha_psych_pairwise")
                .is(CronbachAlpha.of(ItemCovariance.pairwise(scale).orElseThrow())
                        .orElseThrow()
                        .alpha());
    }

    static void omega(Node node, ScaleItems scale, List<String> names) {
        McdonaldOmega omega =
                McdonaldOmega.of(ItemCovariance.complete(scale).orElseThrow()).orElseThrow();
        OneFactor factor = omega.factor();
        assertThat(omega.isHeywood()).isFalse();
        node.at("n_complete").is(factor.n());
        node.at("omega").absolutely(omega.omega(), 1e-5);
        node.at("omega_check_factanal").absolutely(omega.omega(), 1e-5);
        node.at("se_delta").absolutely(omega.standardError(), 1e-4);
        node.at("ci_delta").absolutely(omega.interval(.95), 2e-4);
        for (int i = 0; i < names.size(); i++) {
            node.at("loadings").at(names.get(i)).within(Math.abs(factor.loadings()[i]), 1e-5);
            node.at("uniquenesses").at(names.get(i)).within(factor.uniquenesses()[i], 1e-5);
        }
        node.at("chisq").within(factor.chiSquare(), 1e-5);
        node.at("df").is(factor.df());
    }
}
