package dk.spirekraft.psychometrics;

/// One school beside all schools: its mean, drawn towards the mean over schools the more, the fewer answered.
/// It promises no order: there is no rank, and a flag only where the deviation is sure and matters.
///
/// - Formula: `b = nτ²/(σ²+nτ²)`, `u = b(m−μ̂)`, `θ = μ̂+u`; `Var(u) = τ²(1−b)+b²·se(μ̂)²`,
///   `Var(θ) = τ²(1−b)+(1−b)²·se(μ̂)²`; probabilities from the normal distribution.
/// - Unit: points. Range: θ between m and μ̂. Where τ² is 0 schools differ no more than chance alone would make them:
///   every u is 0 for sure, so P(u ≤ 0) is 1 and P(u > 0) is 0. That says nothing of a side, and [#isTold] says that
///   nothing is known of this school: whoever shows it asks that first.
/// - Missing values: n counts those with a score.
/// - Checked against: lme4 1.1-31 (R 4.2.2) in bhr2000.json and bfi.json, 1e-6 points (Bhr2000ReferenceTest); u covers
///   95 % ± 1 in simulations (CoverageTest).
/// - Source: Robinson (1991), doi:10.1214/ss/1177011926; flags after Gelman, Hill & Yajima (2012),
///   doi:10.1080/19345747.2011.618213.
///
/// @param n how many answered
/// @param mean their own mean
/// @param trust b, how much of the own deviation is kept, 0 to 1
/// @param deviation u
/// @param conditionalSd √(τ²(1−b)), as lme4 prints it
/// @param sdOfDeviation of u, with the uncertainty of μ̂
/// @param sdOfLevel of θ, with the uncertainty of μ̂
public record SchoolEstimate(
        int n,
        double mean,
        double trust,
        double deviation,
        double conditionalSd,
        double sdOfDeviation,
        double sdOfLevel) {

    static SchoolEstimate of(RandomIntercept model, int n, double mean) {
        double trust = GroupReliability.of(n, model.between(), model.within());
        double conditional = model.between() * (1 - trust);
        double ofMu = model.standardError() * model.standardError();
        return new SchoolEstimate(
                n,
                mean,
                trust,
                trust * (mean - model.mu()),
                Math.sqrt(conditional),
                Math.sqrt(conditional + trust * trust * ofMu),
                Math.sqrt(conditional + (1 - trust) * (1 - trust) * ofMu));
    }

    /// θ, from the mean over schools.
    public double level(double mu) {
        return mu + deviation;
    }

    /// Whether anything can be told of this school beside the others: not where schools differ no more than by chance.
    public boolean isTold() {
        return sdOfDeviation > 0;
    }

    /// @return not estimable where schools differ no more than by chance, for a width of 0 would look like certainty
    public Estimate<Interval> deviationInterval(double confidence) {
        if (!isTold()) return Estimate.not(Reason.NO_BETWEEN_VARIANCE);
        double half = Quantiles.normal(confidence) * sdOfDeviation;
        return Estimate.of(new Interval(deviation - half, deviation + half));
    }

    /// P(u ≤ so many points). Where [#isTold] is false u is 0 for sure: 1 from 0 points up and 0 under it, as R's pnorm
    /// has it with a standard deviation of 0.
    public double probabilityUpTo(double points) {
        Finite.check("A deviation in points", points);
        return isTold() ? Quantiles.below(points, deviation, sdOfDeviation) : points >= 0 ? 1 : 0;
    }

    /// P(u > so many points); see [#probabilityUpTo].
    public double probabilityOver(double points) {
        Finite.check("A deviation in points", points);
        if (isTold()) return Quantiles.upper((points - deviation) / sdOfDeviation, Double.POSITIVE_INFINITY);
        return points >= 0 ? 0 : 1;
    }

    /// What may be said of the school beside the others.
    ///
    /// @param minimallyImportant from how many points a deviation matters, over 0
    public Standing standing(double minimallyImportant) {
        if (!(minimallyImportant > 0))
            throw new IllegalArgumentException(
                    "A deviation that matters is over 0 points, but got " + minimallyImportant);
        return Standing.of(probabilityUpTo(-minimallyImportant), probabilityOver(minimallyImportant));
    }

    /// The three places a school can have; only the outer two are flagged.
    public enum Standing {
        CLEARLY_BELOW,
        NOT_APART,
        CLEARLY_ABOVE;

        private static final double SURE = .90;

        /// From the probabilities of deviating by more than matters.
        static Standing of(double clearlyBelow, double clearlyAbove) {
            if (clearlyBelow >= SURE) return CLEARLY_BELOW;
            return clearlyAbove >= SURE ? CLEARLY_ABOVE : NOT_APART;
        }
    }
}
