package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Reference.Node;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Compares groups with R: analysis of variance, random intercepts, agreement, both levels of a link.
final class GroupChecks {

    private GroupChecks() {}

    static void icc(Node node, GroupMoments groups) {
        IntraclassCorrelation icc = IntraclassCorrelation.of(groups).orElseThrow();
        node.at("groups").is(icc.groups());
        node.at("n").is(icc.persons());
        node.at("mean_group_size").is(icc.meanSize());
        node.at("n0").is(icc.typicalSize());
        node.at("MSB").is(icc.between());
        node.at("MSW").is(icc.within());
        node.at("F").is(icc.f());
        node.at("df1").is(icc.df1());
        node.at("df2").is(icc.df2());
        // The tail of F loses digits where it is 1e-100.
        node.at("p").within(icc.p(), 1e-8);
        node.at("icc1_n0").is(icc.icc1());
        node.at("icc1_bliese_mean_n").is(icc.icc1AtMeanSize());
        node.at("icc2").is(icc.icc2().orElseThrow());
        node.at("eta_squared").is(icc.etaSquared());
        node.at("icc1_ci_F_n0").is(icc.icc1Interval(.95));
        node.at("icc2_ci_F").is(icc.icc2Interval(.95).orElseThrow());
    }

    static void reml(Node node, GroupMoments groups, double minimallyImportant) {
        RandomIntercept model = RandomIntercept.fit(groups).orElseThrow();
        // lme4 itself stops early: by up to 2e-6 of τ².
        node.at("lme4_tau2").within(model.between(), 1e-5);
        node.at("lme4_sigma2").within(model.within(), 1e-7);
        node.at("mu").within(model.mu(), 1e-7);
        node.at("se_mu").within(model.standardError(), 1e-7);
        node.at("tau2").within(model.between(), 1e-7);
        node.at("sigma2").within(model.within(), 1e-7);
        node.at("icc").within(model.icc(), 1e-7);
        node.at("mean_of_group_means").is(Arrays.stream(groups.mean()).average().orElseThrow());
        node.at("mean_of_persons").is(groups.grandMean());
        SchoolFlags flags = SchoolFlags.of(model, groups, minimallyImportant);
        for (int j = 0; j < node.at("groups").size(); j++)
            school(node.at("groups").at(j), flags.schools().get(j), model);
    }

    private static void school(Node node, SchoolEstimate school, RandomIntercept model) {
        node.at("n").is(school.n());
        node.at("mean").is(school.mean());
        node.at("shrinkage_weight").within(school.trust(), 1e-7);
        node.at("u_blup").absolutely(school.deviation(), 1e-6);
        node.at("theta_eb").absolutely(school.level(model.mu()), 1e-6);
        node.at("cond_sd_lme4").absolutely(school.conditionalSd(), 1e-6);
        node.at("sd_theta").absolutely(school.sdOfLevel(), 1e-6);
        node.at("sd_u").absolutely(school.sdOfDeviation(), 1e-6);
        node.at("p_below_mu").absolutely(school.probabilityUpTo(0), 1e-7);
        node.at("p_below_mu_minus_mid").absolutely(school.probabilityUpTo(-5), 1e-7);
        node.at("p_above_mu_plus_mid").absolutely(school.probabilityOver(5), 1e-7);
    }

    private record Agreed(WithinGroupAgreement rwg, AverageDeviation ad) {}

    static void agreement(Node node, List<ScaleItems> groups) {
        int categories = node.at("categories").whole();
        node.at("null_variance_uniform").is(WithinGroupAgreement.chanceVariance(categories));
        List<Agreed> agreed = groups.stream()
                .map(group -> new Agreed(
                        WithinGroupAgreement.of(group).orElseThrow(),
                        AverageDeviation.of(group).orElseThrow()))
                .toList();
        node.at("ad_practical_cutoff").is(agreed.getFirst().ad().cutOff());
        assertThat(node.at("groups").size()).isEqualTo(groups.size());
        for (int j = 0; j < groups.size(); j++) {
            Node group = node.at("groups").at(j);
            group.at("n").is(agreed.get(j).rwg().n());
            group.at("rwg_j").is(agreed.get(j).rwg().allItems());
            group.at("ad_m").is(agreed.get(j).ad().steps());
            group.at("rwg_scale").is(agreed.get(j).rwg().oneItem());
        }
        summary(node.at("rwg_j"), agreed, one -> one.rwg().allItems());
        summary(node.at("ad_m"), agreed, one -> one.ad().steps());
        summary(node.at("rwg_scale"), agreed, one -> one.rwg().oneItem());
    }

    private static void summary(Node node, List<Agreed> agreed, ToDoubleFunction<Agreed> figure) {
        double[] sorted = agreed.stream().mapToDouble(figure).sorted().toArray();
        node.at("mean").is(Arrays.stream(sorted).average().orElseThrow());
        node.at("min").is(sorted[0]);
        node.at("max").is(sorted[sorted.length - 1]);
        node.at("median").is((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2);
    }

    static void withinBetween(Node node, double[] x, double[] y, Grouping grouping) {
        WithinBetween link = WithinBetween.of(x, y, grouping).orElseThrow();
        node.at("n").is(link.raw().n());
        node.at("groups").is(link.groups());
        node.at("r_raw").is(link.raw().r());
        node.at("eta_b_x").is(link.etaX().between());
        node.at("eta_b_y").is(link.etaY().between());
        node.at("eta_w_x").is(link.etaX().within());
        node.at("eta_w_y").is(link.etaY().within());
        node.at("r_between_weighted").is(link.between().orElseThrow().r());
        node.at("r_within").is(link.within().orElseThrow().r());
        node.at("identity").is(link.identity());
        node.at("ci_raw_fisher").is(interval(Estimate.of(link.raw())));
        node.at("ci_within_fisher_N_minus_J_minus_2").is(interval(link.within()));
        node.at("ci_between_fisher_J_minus_3").is(interval(link.between()));
        node.at("r_between_unweighted_means").is(link.unweighted().orElseThrow().r());
        node.at("r_between_population_moment").is(link.disattenuated().orElseThrow());
        node.at("n0").is(link.typicalSize());
        if (node.has("cluster_bootstrap")) bootstrap(node.at("cluster_bootstrap"), x, y, grouping);
    }

    private static Interval interval(Estimate<Correlation> correlation) {
        return correlation.orElseThrow().interval(.95).orElseThrow();
    }

    private static void bootstrap(Node node, double[] x, double[] y, Grouping grouping) {
        var plan =
                new ClusterBootstrap.Plan(node.at("B").whole(), node.at("seed").whole(), .95);
        ClusterBootstrap drawn = ClusterBootstrap.of(x, y, grouping, plan).orElseThrow();
        double tolerance = node.at("tolerance_abs").number();
        node.at("r_between_pct95").absolutely(drawn.between(), tolerance);
        node.at("r_within_pct95").absolutely(drawn.within(), tolerance);
    }

    static void fewWorkplaces(Node node, double[] means, double[] standardErrors) {
        var prior = FewWorkplaces.Prior.halfNormal(node.at("prior_scale").number());
        node.at("tau_grid_max").is(prior.most());
        assertThat(node.at("grid").whole()).isEqualTo(2001);
        FewWorkplaces few =
                FewWorkplaces.of(means, standardErrors, prior, node.at("mid").number());
        node.at("E_tau").is(few.tau());
        node.at("E_mu").is(few.mu());
        IntStream.range(0, means.length).forEach(j -> {
            FewWorkplaces.Workplace one = few.workplaces().get(j);
            node.at("theta_mean").at(j).is(one.level());
            node.at("theta_sd").at(j).is(one.sd());
            node.at("p_below_mu").at(j).is(one.below());
            node.at("p_below_mu_minus_mid").at(j).is(one.clearlyBelow());
            node.at("p_above_mu_plus_mid").at(j).is(one.clearlyAbove());
        });
    }
}
