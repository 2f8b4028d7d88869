package dk.spirekraft.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/// A handful of workplaces beside each other, where REML would often say that they do not differ at all: their common
/// spread τ is not fixed but averaged over. No sampling, no seed.
///
/// - Formula: `m_j ~ N(θ_j, s_j²)`, `θ_j ~ N(μ, τ²)`, μ flat, τ half-normal with scale 10 points; τ integrated by
///   Simpson's rule on 2,001 points from 0 to six scales.
/// - Unit: points. Range: probabilities 0 to 1.
/// - Missing values: workplaces without a mean are left out before; meant for fewer than 20.
/// - Checked against: `nnhm` of common.R in bhr2000.json (Bhr2000ReferenceTest); the textbook's eight schools with a
///   flat prior (PublishedFigureTest).
/// - Source: Rubin (1981), doi:10.3102/10769986006004377; prior after Gelman (2006), doi:10.1214/06-BA117A.
///
/// @param tau expected spread between workplaces
/// @param mu expected mean over workplaces
/// @param workplaces one per workplace, in the order given
public record FewWorkplaces(double tau, double mu, List<Workplace> workplaces) {

    /// How many τ are looked at.
    public static final int POINTS = 2001;

    private static final double NEGLIGIBLE = 1e-14;

    /// One workplace.
    ///
    /// @param level expected θ
    /// @param sd of θ
    /// @param deviation where θ − μ lies with 95 %
    /// @param below P(θ < μ)
    /// @param clearlyBelow P(θ < μ − MID)
    /// @param clearlyAbove P(θ > μ + MID)
    public record Workplace(
            double level, double sd, Interval deviation, double below, double clearlyBelow, double clearlyAbove) {

        /// What may be said of the workplace beside the others.
        public SchoolEstimate.Standing standing() {
            return SchoolEstimate.Standing.of(clearlyBelow, clearlyAbove);
        }
    }

    /// What is believed before seeing anything.
    ///
    /// @param scale of τ in points, over 0
    /// @param isFlat whether all τ up to `most` are believed alike, instead of half-normal
    /// @param most largest τ looked at
    public record Prior(double scale, boolean isFlat, double most) {
        public Prior {
            if (!(Finite.check("A scale", scale) > 0) || !(Finite.check("A largest spread", most) > 0))
                throw new IllegalArgumentException(
                        "Scale and largest spread are over 0, but got %s and %s".formatted(scale, most));
        }

        /// Half-normal with this scale, looked at up to six of it.
        public static Prior halfNormal(double scale) {
            return new Prior(scale, false, 6 * scale);
        }

        double log(double tau) {
            return isFlat ? 0 : -tau * tau / (2 * scale * scale);
        }
    }

    public FewWorkplaces {
        workplaces = List.copyOf(workplaces);
    }

    public int flagged() {
        return (int) flags().count();
    }

    /// Mean of 1 − P over the flagged, as in [SchoolFlags]; not estimable where nothing is flagged.
    public Estimate<Double> expectedShareOfWrongFlags() {
        if (flagged() == 0) return Estimate.not(Reason.NOTHING_FLAGGED);
        return Estimate.of(flags().mapToDouble(one -> 1 - Math.max(one.clearlyBelow(), one.clearlyAbove()))
                .average()
                .orElseThrow());
    }

    private Stream<Workplace> flags() {
        return workplaces.stream().filter(one -> one.standing() != SchoolEstimate.Standing.NOT_APART);
    }

    /// @param means one per workplace, two or more
    /// @param standardErrors of the means, over 0
    /// @param minimallyImportant from how many points a deviation matters, over 0
    public static FewWorkplaces of(double[] means, double[] standardErrors, Prior prior, double minimallyImportant) {
        check(means, standardErrors, minimallyImportant);
        double[] tau = new double[POINTS];
        for (int g = 0; g < POINTS; g++) tau[g] = prior.most() * g / (POINTS - 1);
        double[] weight = weights(means, standardErrors, prior, tau);
        double[] mu = new double[POINTS];
        double[] variance = new double[POINTS];
        double expectedTau = 0;
        double expectedMu = 0;
        for (int g = 0; g < POINTS; g++) {
            double sumW = 0;
            double sumWm = 0;
            for (int j = 0; j < means.length; j++) {
                double w = 1 / (standardErrors[j] * standardErrors[j] + tau[g] * tau[g]);
                sumW += w;
                sumWm += w * means[j];
            }
            mu[g] = sumWm / sumW;
            variance[g] = 1 / sumW;
            expectedTau += weight[g] * tau[g];
            expectedMu += weight[g] * mu[g];
        }
        var grid = new Grid(tau, weight, mu, variance);
        List<Workplace> workplaces = new ArrayList<>();
        for (int j = 0; j < means.length; j++)
            workplaces.add(grid.workplace(means[j], standardErrors[j], minimallyImportant));
        return new FewWorkplaces(expectedTau, expectedMu, workplaces);
    }

    private static void check(double[] means, double[] standardErrors, double minimallyImportant) {
        if (means.length < 2 || means.length != standardErrors.length)
            throw new IllegalArgumentException(
                    "There are 2 workplaces or more with a standard error each, but got %d and %d"
                            .formatted(means.length, standardErrors.length));
        for (double mean : means) Finite.check("The mean of a workplace", mean);
        for (double error : standardErrors) Finite.check("A standard error", error);
        if (!Arrays.stream(standardErrors).allMatch(s -> s > 0))
            throw new IllegalArgumentException(
                    "Standard errors are over 0, but got " + Arrays.toString(standardErrors));
        if (!(Finite.check("A deviation that matters", minimallyImportant) > 0))
            throw new IllegalArgumentException(
                    "A deviation that matters is over 0 points, but got " + minimallyImportant);
    }

    /// What every τ of the grid is worth once the means are seen, summing to 1.
    private static double[] weights(double[] means, double[] standardErrors, Prior prior, double[] tau) {
        double[] log = Arrays.stream(tau)
                .map(t -> logLikelihood(means, standardErrors, t) + prior.log(t))
                .toArray();
        double top = Arrays.stream(log).max().orElseThrow();
        double[] weight = new double[tau.length];
        for (int g = 0; g < tau.length; g++) {
            boolean isEnd = g == 0 || g == tau.length - 1;
            int simpson = isEnd ? 1 : g % 2 == 1 ? 4 : 2;
            weight[g] = simpson * Math.exp(log[g] - top);
        }
        double sum = Arrays.stream(weight).sum();
        for (int g = 0; g < tau.length; g++) weight[g] /= sum;
        return weight;
    }

    private static double logLikelihood(double[] means, double[] standardErrors, double tau) {
        double[] w =
                Arrays.stream(standardErrors).map(s -> 1 / (s * s + tau * tau)).toArray();
        double sumW = Arrays.stream(w).sum();
        double mu =
                IntStream.range(0, w.length).mapToDouble(j -> w[j] * means[j]).sum() / sumW;
        double log = -.5 * Math.log(sumW);
        for (int j = 0; j < w.length; j++) log += .5 * Math.log(w[j]) - .5 * w[j] * (means[j] - mu) * (means[j] - mu);
        return log;
    }

    private record Grid(double[] tau, double[] weight, double[] mu, double[] variance) {

        Workplace workplace(double mean, double standardError, double minimallyImportant) {
            double level = 0;
            double square = 0;
            double below = 0;
            double clearlyBelow = 0;
            double upToClearlyAbove = 0;
            double s2 = standardError * standardError;
            for (int g = 0; g < tau.length; g++) {
                double trust = tau[g] * tau[g] / (tau[g] * tau[g] + s2);
                double theta = trust * mean + (1 - trust) * mu[g];
                level += weight[g] * theta;
                square += weight[g] * (trust * s2 + (1 - trust) * (1 - trust) * variance[g] + theta * theta);
                double u = trust * (mean - mu[g]);
                double sd = Math.sqrt(trust * s2 + trust * trust * variance[g]);
                below += weight[g] * below(0, u, sd);
                clearlyBelow += weight[g] * below(-minimallyImportant, u, sd);
                upToClearlyAbove += weight[g] * below(minimallyImportant, u, sd);
            }
            double sd = Math.sqrt(Math.max(0, square - level * level));
            var interval = new Interval(quantile(.025, mean, s2), quantile(.975, mean, s2));
            return new Workplace(level, sd, interval, below, clearlyBelow, 1 - upToClearlyAbove);
        }

        /// The deviation that is not reached with this probability.
        private double quantile(double p, double mean, double s2) {
            double reach = 0;
            for (int g = 0; g < tau.length; g++)
                reach = Math.max(reach, Math.abs(mean - mu[g]) + 10 * Math.sqrt(s2 + variance[g]));
            return new BracketingNthOrderBrentSolver(1e-12, 1e-9, 5)
                    .solve(1000, points -> upTo(points, mean, s2) - p, -reach, reach);
        }

        private double upTo(double points, double mean, double s2) {
            double sum = 0;
            for (int g = 0; g < tau.length; g++) {
                if (weight[g] < NEGLIGIBLE) continue;
                double trust = tau[g] * tau[g] / (tau[g] * tau[g] + s2);
                sum += weight[g]
                        * below(points, trust * (mean - mu[g]), Math.sqrt(trust * s2 + trust * trust * variance[g]));
            }
            return sum;
        }

        /// Where workplaces do not differ at all, a deviation is as much below as above: the limit for ever smaller
        /// τ, which is what a point of the grid stands for.
        private static double below(double points, double u, double sd) {
            if (sd > 0) return Quantiles.below(points, u, sd);
            return points == 0 ? .5 : points > 0 ? 1 : 0;
        }
    }
}
