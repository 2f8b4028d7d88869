package dk.spirekraft.cli;

import static dk.spirekraft.cli.Told.row;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Compares what commands tell with blocks of numbers from R that stand in several files.
final class Checks {

    private Checks() {}

    static void item(Expected item, JsonNode told) {
        item.at("n").is(told, "n");
        item.at("missing").is(told, "missing");
        item.at("mean").is(told, "mean");
        item.at("sd").is(told, "sd");
        for (String code : item.at("counts").names()) item.at("counts", code).is(told, "c" + code);
    }

    static void mean(Expected mean, JsonNode told) {
        mean.at("n").is(told, "n");
        mean.at("mean").is(told, "mean");
        mean.at("sd").is(told, "sd");
        mean.at("se").is(told, "standardError");
        mean.at("ci_process").interval(told, "");
        if (!mean.json().has("N_eligible")) return;
        mean.at("N_eligible").is(told, "eligible");
        mean.at("response_rate").is(told, "responseRate");
        mean.at("se_fpc").is(told, "staffStandardError");
        mean.at("ci_population").interval(told, "staff");
        mean.at("bounds_nonresponse").interval(told, "bounds");
    }

    static void scores(Expected results, JsonNode told) {
        results.at("scored").is(told, "n");
        results.at("sum").is(told, "sum");
        results.at("mean").is(told, "mean");
        results.at("sd").is(told, "sd");
    }

    static void naive(Expected naive, JsonNode told, String scale) {
        List<Expected> p = naive.at("p").all();
        for (int j = 0; j < p.size(); j++)
            p.get(j).within(row(told, "naiveTests", "scale", scale, "group", String.valueOf(j + 1)), "p", 1e-8);
        JsonNode all = row(told, "naive", "scale", scale);
        naive.at("smallest_p").within(all, "smallestP", 1e-8);
        naive.at("p_below_05").is(all, "different");
        naive.at("bh_q_below_05").is(all, "differentAfterBenjaminiHochberg");
    }

    static void reliability(Expected expected, JsonNode told, String scale) {
        JsonNode whole = row(told, "scales", "scale", scale);
        expected.at("n_complete").is(whole, "complete");
        expected.at("k").is(whole, "items");
        expected.at("alpha_psych_pairwise").is(whole, "pairwiseAlpha");
        expected.at("alpha").is(whole, "alpha");
        expected.at("feldt_ci").interval(whole, "alpha");
        expected.at("alpha_standardised").is(whole, "standardizedAlpha");
        expected.at("mean_inter_item_r").is(whole, "meanItemCorrelation");
        for (String item : expected.at("item_rest_r").names()) {
            JsonNode one = row(told, "items", "scale", scale, "item", item);
            expected.at("item_rest_r", item).is(one, "restCorrelation");
            expected.at("alpha_if_deleted", item).is(one, "alphaIfDropped");
        }
    }

    static void omega(Expected expected, JsonNode told, String scale) {
        JsonNode whole = row(told, "scales", "scale", scale);
        expected.at("n_complete").is(whole, "complete");
        expected.at("omega").absolutely(whole, "omega", 1e-5);
        expected.at("omega_check_factanal").absolutely(whole, "omega", 1e-5);
        expected.at("se_delta").absolutely(whole, "omegaStandardError", 1e-4);
        expected.at("ci_delta").interval(whole, "omega", 2e-4);
        expected.at("chisq").within(whole, "chiSquare", 1e-5);
        expected.at("df").is(whole, "chiSquareDf");
        for (String item : expected.at("loadings").names()) {
            JsonNode one = row(told, "items", "scale", scale, "item", item);
            expected.at("loadings", item).within(one, "loading", 1e-5);
            expected.at("uniquenesses", item).within(one, "uniqueness", 1e-5);
        }
    }

    static void icc(Expected icc, JsonNode told) {
        icc.at("groups").is(told, "groups");
        icc.at("n").is(told, "n");
        icc.at("mean_group_size").is(told, "meanSize");
        icc.at("n0").is(told, "typicalSize");
        icc.at("MSB").is(told, "meanSquareBetween");
        icc.at("MSW").is(told, "meanSquareWithin");
        icc.at("F").is(told, "f");
        icc.at("df1").is(told, "df1");
        icc.at("df2").is(told, "df2");
        icc.at("p").within(told, "p", 1e-8);
        icc.at("icc1_n0").is(told, "icc1");
        icc.at("icc1_bliese_mean_n").is(told, "icc1AtMeanSize");
        icc.at("icc1_ci_F_n0").interval(told, "icc1");
        icc.at("icc2").is(told, "icc2");
        icc.at("icc2_ci_F").interval(told, "icc2");
        icc.at("eta_squared").is(told, "etaSquared");
    }

    static void reml(Expected reml, JsonNode told, String scale) {
        JsonNode model = row(told, "scales", "scale", scale);
        reml.at("lme4_tau2").within(model, "between", 1e-5);
        reml.at("lme4_sigma2").within(model, "within", 1e-7);
        reml.at("tau2").within(model, "between", 1e-7);
        reml.at("sigma2").within(model, "within", 1e-7);
        reml.at("mu").within(model, "mu", 1e-7);
        reml.at("se_mu").within(model, "muStandardError", 1e-7);
        reml.at("icc").within(model, "icc", 1e-7);
        reml.at("mean_of_persons").is(model, "meanOfPersons");
        reml.at("mean_of_group_means").is(model, "meanOfGroups");
        for (Expected group : reml.at("groups").all())
            group(
                    group,
                    row(
                            told,
                            "groups",
                            "scale",
                            scale,
                            "group",
                            group.at("group").text()));
    }

    private static void group(Expected group, JsonNode told) {
        group.at("n").is(told, "n");
        group.at("mean").is(told, "mean");
        group.at("shrinkage_weight").within(told, "trust", 1e-7);
        group.at("u_blup").absolutely(told, "deviation", 1e-6);
        group.at("theta_eb").absolutely(told, "level", 1e-6);
        group.at("cond_sd_lme4").absolutely(told, "conditionalSd", 1e-6);
        group.at("sd_theta").absolutely(told, "levelSd", 1e-6);
        group.at("sd_u").absolutely(told, "deviationSd", 1e-6);
        group.at("p_below_mu").absolutely(told, "below", 1e-7);
        group.at("p_below_mu_minus_mid").absolutely(told, "clearlyBelow", 1e-7);
        group.at("p_above_mu_plus_mid").absolutely(told, "clearlyAbove", 1e-7);
    }

    static void few(Expected bayes, JsonNode told, String... groups) {
        JsonNode scale = told.get("scales").get(0);
        bayes.at("E_tau").is(scale, "fewTau");
        bayes.at("E_mu").is(scale, "fewMu");
        bayes.at("mid").is(scale, "matters");
        bayes.at("prior_scale").is(scale, "fewPriorScale");
        bayes.at("tau_grid_max").is(scale, "fewLargestTau");
        bayes.at("grid").is(scale, "fewPoints");
        IntStream.range(0, groups.length).forEach(j -> {
            JsonNode one = row(told, "fewWorkplaces", "group", groups[j]);
            bayes.at("theta_mean").at(j).is(one, "level");
            bayes.at("theta_sd").at(j).is(one, "levelSd");
            bayes.at("p_below_mu").at(j).is(one, "below");
            bayes.at("p_below_mu_minus_mid").at(j).is(one, "clearlyBelow");
            bayes.at("p_above_mu_plus_mid").at(j).is(one, "clearlyAbove");
        });
    }

    static void link(Expected link, JsonNode told) {
        link.at("n").is(told, "n");
        link.at("groups").is(told, "groups");
        link.at("r_raw").is(told, "raw");
        link.at("ci_raw_fisher").interval(told, "raw");
        link.at("r_between_weighted").is(told, "between");
        link.at("ci_between_fisher_J_minus_3").interval(told, "between");
        link.at("r_within").is(told, "within");
        link.at("ci_within_fisher_N_minus_J_minus_2").interval(told, "within");
        link.at("r_between_unweighted_means").is(told, "unweighted");
        link.at("r_between_population_moment").is(told, "disattenuated");
        link.at("eta_b_x").is(told, "etaBetweenX");
        link.at("eta_b_y").is(told, "etaBetweenY");
        link.at("eta_w_x").is(told, "etaWithinX");
        link.at("eta_w_y").is(told, "etaWithinY");
        link.at("identity").is(told, "identity");
        link.at("n0").is(told, "typicalSize");
        if (!link.json().has("cluster_bootstrap")) return;
        Expected drawn = link.at("cluster_bootstrap");
        double tolerance = drawn.at("tolerance_abs").number();
        drawn.at("B").is(told, "draws");
        drawn.at("seed").is(told, "seed");
        drawn.at("r_between_pct95").at(0).absolutely(told, "drawnBetweenLow", tolerance);
        drawn.at("r_between_pct95").at(1).absolutely(told, "drawnBetweenHigh", tolerance);
        drawn.at("r_within_pct95").at(0).absolutely(told, "drawnWithinLow", tolerance);
        drawn.at("r_within_pct95").at(1).absolutely(told, "drawnWithinHigh", tolerance);
    }

    static void unlinked(Expected expected, JsonNode told, String... named) {
        JsonNode main = row(told, "changes", named);
        JsonNode welch = row(told, "unlinked", named);
        expected.at("n1").is(main, "n1");
        expected.at("n2").is(main, "n2");
        expected.at("mean1").is(main, "mean1");
        expected.at("mean2").is(main, "mean2");
        expected.at("diff").is(welch, "change");
        expected.at("welch_se").is(welch, "standardError");
        expected.at("welch_df").is(welch, "df");
        expected.at("welch_t").is(welch, "t");
        expected.at("p").within(welch, "p", 1e-8);
        expected.at("ci").interval(welch, "");
        expected.at("hedges_g_pooled").is(welch, "g");
        expected.at("g_ci_noncentral_t").interval(welch, "g");
        expected.at("d_bonett").is(welch, "d");
        expected.at("d_bonett_ci").interval(welch, "d");
    }
}
