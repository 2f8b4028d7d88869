package dk.spirekraft.psychometrics;

import dk.spirekraft.psychometrics.Reference.Node;

/// Compares changes between two waves with R.
final class ChangeChecks {

    private ChangeChecks() {}

    static void unlinked(Node node, double[] first, double[] second) {
        Mean before = Mean.of(first).orElseThrow();
        Mean after = Mean.of(second).orElseThrow();
        Change change = Change.unlinked(first, second).orElseThrow();
        node.at("n1").is(before.n());
        node.at("n2").is(after.n());
        node.at("mean1").is(before.mean());
        node.at("mean2").is(after.mean());
        node.at("diff").is(change.delta());
        node.at("welch_se").is(change.standardError());
        node.at("welch_t").is(change.delta() / change.standardError());
        node.at("welch_df").is(change.df());
        node.at("p").within(change.p(), 1e-8);
        node.at("ci").is(change.interval(.95));
        HedgesG g = HedgesG.unlinked(before, after).orElseThrow();
        node.at("hedges_g_pooled").is(g.g());
        node.at("g_ci_noncentral_t").is(g.interval(.95));
        StandardizedChange d = StandardizedChange.unlinked(before, after).orElseThrow();
        node.at("d_bonett").is(d.d());
        node.at("d_bonett_ci").is(d.interval(.95));
    }

    static void linked(Node node, TwoWaves waves) {
        LinkedChange linked = LinkedChange.of(waves).orElseThrow();
        Change change = linked.change();
        node.at("n_pairs").is(linked.pairs());
        node.at("mean1").is(linked.before().mean());
        node.at("mean2").is(linked.after().mean());
        node.at("diff").is(change.delta());
        node.at("r")
                .is(Correlation.of(waves.before(), waves.after()).orElseThrow().r());
        node.at("sd_diff").is(linked.sdOfDifferences());
        node.at("t").is(change.delta() / change.standardError());
        node.at("df").is(change.df());
        node.at("p").within(change.p(), 1e-8);
        node.at("ci").is(change.interval(.95));
        StandardizedChange d = StandardizedChange.linked(linked).orElseThrow();
        node.at("d_av").is(d.d());
        node.at("g_av_J_n_minus_1").is(HedgesG.correction(change.df()) * d.d());
        node.at("d_av_bonett_ci").is(d.interval(.95));
        node.at("d_z").is(linked.planningEffect().orElseThrow());
    }

    static void partlyLinked(Node node, TwoWaves waves) {
        PartlyLinkedChange partly = PartlyLinkedChange.of(waves).orElseThrow();
        Change change = partly.change();
        node.at("n_pairs").is(partly.pairs());
        node.at("n_only1").is(partly.onlyBefore());
        node.at("n_only2").is(partly.onlyAfter());
        node.at("diff").is(change.delta());
        node.at("r_pairs").is(partly.correlation());
        node.at("se").is(change.standardError());
        node.at("t").is(change.delta() / change.standardError());
        node.at("df").is(change.df());
        node.at("p").within(change.p(), 1e-8);
        node.at("ci").is(change.interval(.95));
        model(node.at("mixed_model"), waves);
    }

    private static void model(Node node, TwoWaves waves) {
        WaveModel model = WaveModel.fit(waves).orElseThrow();
        node.at("diff").within(model.satterthwaite().delta(), 1e-4);
        node.at("se").within(model.satterthwaite().standardError(), 1e-4);
        node.at("df_satterthwaite").within(model.satterthwaite().df(), 1e-3);
        node.at("p_satterthwaite").within(model.satterthwaite().p(), 1e-3);
        node.at("se_kenward_roger").within(model.kenwardRoger().standardError(), 1e-4);
        node.at("df_kenward_roger").within(model.kenwardRoger().df(), 1e-3);
        node.at("ci_satterthwaite").within(model.satterthwaite().interval(.95), 1e-4);
        node.at("var_person").within(model.persons(), 1e-4);
        node.at("var_resid").within(model.rest(), 1e-4);
    }
}
