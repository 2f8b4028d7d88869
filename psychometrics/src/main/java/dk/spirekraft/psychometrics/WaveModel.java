package dk.spirekraft.psychometrics;

import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/// The change between two partly linked waves by a mixed model, `y = a + Δ·wave + person + e`, REML: a check on
/// [PartlyLinkedChange], which is the figure shown. Those who answered twice count for more here.
///
/// - Formula: GLS with `V = σ²I + τ²ZZ'`; variances by the root of the REML score in τ²/σ²; df of Δ
///   `2·Var(Δ)²/(g'Ag)`, g the slopes of Var(Δ) and A the inverse of the observed information (Satterthwaite) or the
///   expected one (Kenward-Roger, whose variance is enlarged as well).
/// - Unit: points; variances in squared points. Range: variances 0 or more.
/// - Missing values: NaN in a wave is somebody who was not there.
/// - Checked against: lme4 1.1-31, lmerTest and pbkrtest (R 4.2.2) in synthetic.json (SyntheticReferenceTest).
/// - Source: Kenward & Roger (1997), doi:10.2307/2533558; Kuznetsova et al. (2017), doi:10.18637/jss.v082.i13.
///
/// @param persons variance between persons, τ²
/// @param rest variance inside persons, σ²
/// @param satterthwaite Δ with its plain standard error
/// @param kenwardRoger Δ with the enlarged one
public record WaveModel(double persons, double rest, Change satterthwaite, Change kenwardRoger) {

    private static final int FEWEST_PAIRS = 2;

    /// @return not estimable for fewer than two pairs, answers that do not vary inside persons, or too few to have
    /// degrees of freedom left
    public static Estimate<WaveModel> fit(TwoWaves waves) {
        if (waves.pairs() < FEWEST_PAIRS) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        if (Moments.of(waves.differences()).squares() == 0) return Estimate.not(Reason.NO_VARIANCE);
        var gls = new WaveLeastSquares(waves);
        double ratio = gls.score(0) >= 0 ? 0 : root(gls);
        return gls.model(ratio);
    }

    private static double root(WaveLeastSquares gls) {
        double high = 1;
        while (gls.score(high) < 0 && high < 1e12) high *= 4;
        return new BracketingNthOrderBrentSolver(1e-14, 1e-14, 5).solve(1000, gls::score, 0, high);
    }
}
