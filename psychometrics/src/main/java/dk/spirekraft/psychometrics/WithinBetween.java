package dk.spirekraft.psychometrics;

/// How two scales go together between workplaces ("workplaces with more…") and inside them ("colleagues who report
/// more…"), which need not be alike. It says nothing of causes. Under ten workplaces nothing is said of the first.
///
/// - Formula: `r = η_Bx·η_By·r_B + η_Wx·η_Wy·r_W`, `η_B² = SS_B/SS`; Fisher intervals on N−3, J−3 and N−J−2; freed of
///   the noise of small groups `T_xy/√(T_xx·T_yy)`, `T = (B−W)/n₀` with B and W mean squares and products.
/// - Unit: none. Range: −1 to 1; the disattenuated figure may lie outside.
/// - Missing values: persons without both figures or without a group are left out.
/// - Checked against: R package multilevel 2.7, waba, in bhr2000.json and bfi.json (Bhr2000ReferenceTest).
/// - Source: Robinson (1950), reprinted as doi:10.1093/ije/dyn357, for the identity; its use after Dansereau, Alutto &
///   Yammarino (1984), Theory Testing in Organizational Behavior; T after Searle (1971), Linear Models, ch. 11.
///
/// @param raw over all persons
/// @param between of the means of groups, each by its size
/// @param within of persons beside the mean of their group
/// @param unweighted of the means of groups, all alike
/// @param disattenuated of the true levels of groups
/// @param etaX η_B of the first figure, and so on
public record WithinBetween(
        Correlation raw,
        Estimate<Correlation> between,
        Estimate<Correlation> within,
        Estimate<Correlation> unweighted,
        Estimate<Double> disattenuated,
        Eta etaX,
        Eta etaY,
        double typicalSize,
        int groups) {

    private static final int ENOUGH_WORKPLACES = 10;
    private static final double ROUNDING = 1e-20;

    /// How a figure's variance splits: `between² + within² = 1`.
    public record Eta(double between, double within) {
        static Eta of(double between, double within) {
            double all = between + within;
            return new Eta(Math.sqrt(between / all), Math.sqrt(within / all));
        }
    }

    public static Estimate<WithinBetween> of(double[] x, double[] y, Grouping grouping) {
        CrossMoments sums = CrossMoments.of(x, y, grouping);
        int groups = sums.groups();
        int n = Math.toIntExact(sums.x().persons());
        if (groups < 2) return Estimate.not(Reason.TOO_FEW_GROUPS);
        if (n <= groups) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double[] w = sums.within();
        double[] b = withoutRounding(sums.between(), w);
        double[] all = {b[0] + w[0], b[1] + w[1], b[2] + w[2]};
        return Correlation.of(all, n, n - 3.0)
                .map(raw -> new WithinBetween(
                        raw,
                        Correlation.of(b, groups, groups - 3.0),
                        Correlation.of(w, n, n - groups - 2.0),
                        Correlation.of(sums.x().mean(), sums.y().mean()),
                        disattenuated(b, w, sums),
                        Eta.of(b[0], w[0]),
                        Eta.of(b[1], w[1]),
                        sums.x().typicalSize(),
                        groups));
    }

    /// Means that differ by their last digits do not differ.
    private static double[] withoutRounding(double[] between, double[] within) {
        for (int i = 0; i < 2; i++)
            if (between[i] <= ROUNDING * within[i]) {
                between[i] = 0;
                between[2] = 0;
            }
        return between;
    }

    private static Estimate<Double> disattenuated(double[] between, double[] within, CrossMoments sums) {
        double df1 = sums.groups() - 1.0;
        double df2 = sums.x().persons() - (double) sums.groups();
        double[] t = new double[3];
        for (int i = 0; i < 3; i++) t[i] = between[i] / df1 - within[i] / df2;
        if (!(t[0] > 0 && t[1] > 0)) return Estimate.not(Reason.NO_BETWEEN_VARIANCE);
        return Estimate.of(t[2] / (Math.sqrt(t[0]) * Math.sqrt(t[1])));
    }

    /// Both parts put together again: equal to the raw correlation.
    public double identity() {
        double ofGroups = between.found().map(Correlation::r).orElse(0.0);
        double ofPersons = within.found().map(Correlation::r).orElse(0.0);
        return etaX.between() * etaY.between() * ofGroups + etaX.within() * etaY.within() * ofPersons;
    }

    /// Whether there are workplaces enough to say anything of how they go together.
    public boolean hasEnoughWorkplaces() {
        return groups >= ENOUGH_WORKPLACES;
    }
}
