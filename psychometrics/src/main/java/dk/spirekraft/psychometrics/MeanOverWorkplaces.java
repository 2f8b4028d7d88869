package dk.spirekraft.psychometrics;

import java.util.List;

/// The mean over workplaces with what its uncertainty rests on: how much the workplaces themselves differ, known from
/// as many of them as there are.
///
/// - Formula: μ̂, τ² and σ² of [RandomIntercept]; with `wⱼ = 1/(τ² + σ²/nⱼ)` the standard error is
///   `√(Σw(m−μ̂)²/((J−1)Σw))`, and never less than `1/√Σw`; interval `μ̂ ± t(J−1)·se`.
/// - Unit: points. Range: standard error 0 or more; the interval is not cut to 0 to 100.
/// - Missing values: left out before; workplaces without answers do not count.
/// - Checked against: the t interval of the workplaces' means, which it is where all are of one size, and SciPy 1.17
/// for
///   unequal ones (MeanOverWorkplacesTest).
/// - Source: Knapp & Hartung (2003), Statistics in Medicine 22, 2693–2710, doi:10.1002/sim.1482; never narrower than
///   the model after Röver, Knapp & Friede (2015), doi:10.1186/s12874-015-0091-1.
///
/// @param mean over workplaces, each counting by how surely it is known
/// @param standardError 0 or more
/// @param workplaces two or more
public record MeanOverWorkplaces(double mean, double standardError, int workplaces) {

    public MeanOverWorkplaces {
        Finite.check("The mean over workplaces", mean);
        if (!(Finite.check("A standard error", standardError) >= 0))
            throw new IllegalArgumentException("A standard error is 0 or more, but got " + standardError);
        if (workplaces < 2)
            throw new IllegalArgumentException("A mean over workplaces needs two or more, but got " + workplaces);
    }

    /// @param groups two or more, with more answers than groups
    public static MeanOverWorkplaces of(List<RandomIntercept.Group> groups) {
        RandomIntercept model = RandomIntercept.fit(groups);
        double sum = 0;
        double spread = 0;
        for (RandomIntercept.Group group : groups) {
            double weight = 1 / (model.between() + model.within() / group.n());
            sum += weight;
            spread += weight * (group.mean() - model.mu()) * (group.mean() - model.mu());
        }
        double seen = Math.sqrt(spread / ((groups.size() - 1) * sum));
        return new MeanOverWorkplaces(model.mu(), Math.max(seen, model.standardError()), groups.size());
    }

    /// Where the mean lies.
    public Interval interval(double confidence) {
        double half = Quantiles.t(confidence, workplaces - 1.0) * standardError;
        return new Interval(mean - half, mean + half);
    }
}
