package dk.spirekraft.psychometrics;

import java.util.List;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/// The mean over workplaces by a random-intercept model fitted by REML from sums alone: `yᵢⱼ = μ + uⱼ + eᵢⱼ`.
/// No optimizer is needed, and people need not be read again.
///
/// - Formula: with λ = τ²/σ², `wⱼ = nⱼ/(1+nⱼλ)`, `μ̂ = Σwm/Σw` and `Q = SSW + Σw(m−μ̂)²`, λ̂ is the root of the REML
///   score `−(N−1)Σw²(m−μ̂)²/Q + Σw − Σw²/Σw`, or 0 if that is not under 0 at 0; `σ² = Q/(N−1)`, `τ² = λ̂σ²`.
/// - Unit: points; variances in squared points. Range: variances 0 or more.
/// - Missing values: left out before; empty groups do not count.
/// - Checked against: lme4 1.1-31 (R 4.2.2) in bhr2000.json and bfi.json and on the generated large case, relative 1e-7
///   (Bhr2000ReferenceTest, LargeCaseReferenceTest).
/// - Source: Patterson & Thompson (1971), Biometrika 58, 545–554, doi:10.1093/biomet/58.3.545.
///
/// @param mu the mean over workplaces
/// @param between variance τ² between workplaces, 0 or more
/// @param within variance σ² inside workplaces
/// @param standardError of μ
public record RandomIntercept(double mu, double between, double within, double standardError) {

    public RandomIntercept {
        Finite.check("The mean over workplaces", mu);
        if (!(Finite.check("A variance", between) >= 0) || !(Finite.check("A variance", within) >= 0))
            throw new IllegalArgumentException(
                    "Variances are 0 or more, but got %s between and %s within".formatted(between, within));
        if (!(Finite.check("A standard error", standardError) >= 0))
            throw new IllegalArgumentException("A standard error is 0 or more, but got " + standardError);
    }

    /// One workplace: how many answered, their mean, and the sum of squared deviations from it.
    public record Group(int n, double mean, double squares) {
        public Group {
            if (n < 1) throw new IllegalArgumentException("A group has 1 answer or more, but got " + n);
            Finite.check("The mean of a group", mean);
            if (!(squares >= 0))
                throw new IllegalArgumentException("A sum of squares is 0 or more, but got " + squares);
        }
    }

    /// @param groups two or more, with more answers than groups
    public static RandomIntercept fit(List<Group> groups) {
        return fit(new GroupMoments(
                        groups.stream().mapToInt(Group::n).toArray(),
                        groups.stream().mapToDouble(Group::mean).toArray(),
                        groups.stream().mapToDouble(Group::squares).toArray()))
                .found()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The model needs 2 groups or more, more answers than groups, and some variance, but got %d groups"
                                .formatted(groups.size())));
    }

    /// @return not estimable for fewer than two groups, no group of two, or answers that do not vary
    public static Estimate<RandomIntercept> fit(GroupMoments groups) {
        GroupMoments inhabited = groups.withoutEmpty();
        if (inhabited.size() < 2) return Estimate.not(Reason.TOO_FEW_GROUPS);
        if (inhabited.persons() <= inhabited.size()) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double within = inhabited.within();
        if (within == 0) return Estimate.not(Reason.NO_VARIANCE);
        var criterion = new Criterion(inhabited, within, inhabited.persons());
        double lambda = criterion.score(0) >= 0 ? 0 : criterion.root();
        return Estimate.of(criterion.at(lambda));
    }

    private record Criterion(GroupMoments groups, double within, double total) {

        double root() {
            double high = 1;
            while (score(high) < 0) high *= 4;
            return new BracketingNthOrderBrentSolver(1e-15, 1e-15, 5).solve(1000, this::score, 0, high);
        }

        double score(double lambda) {
            int[] n = groups.n();
            double[] mean = groups.mean();
            double sumW = 0;
            double sumW2 = 0;
            double sumWm = 0;
            for (int j = 0; j < n.length; j++) {
                double w = n[j] / (1 + n[j] * lambda);
                sumW += w;
                sumW2 += w * w;
                sumWm += w * mean[j];
            }
            double mu = sumWm / sumW;
            double q = within;
            double spread = 0;
            for (int j = 0; j < n.length; j++) {
                double w = n[j] / (1 + n[j] * lambda);
                double gap = w * (mean[j] - mu);
                q += gap * (mean[j] - mu);
                spread += gap * gap;
            }
            return -(total - 1) * spread / q + sumW - sumW2 / sumW;
        }

        RandomIntercept at(double lambda) {
            int[] n = groups.n();
            double[] mean = groups.mean();
            double sumW = 0;
            double sumWm = 0;
            for (int j = 0; j < n.length; j++) {
                double w = n[j] / (1 + n[j] * lambda);
                sumW += w;
                sumWm += w * mean[j];
            }
            double mu = sumWm / sumW;
            double q = within;
            for (int j = 0; j < n.length; j++) q += n[j] / (1 + n[j] * lambda) * (mean[j] - mu) * (mean[j] - mu);
            double variance = q / (total - 1);
            return new RandomIntercept(mu, lambda * variance, variance, Math.sqrt(variance / sumW));
        }
    }

    /// How alike two colleagues answer: τ²/(τ²+σ²).
    public double icc() {
        return between / (between + within);
    }

    /// The workplace's own estimate beside the others.
    ///
    /// @param n how many answered there, 1 or more
    /// @param mean their mean
    public SchoolEstimate school(int n, double mean) {
        return SchoolEstimate.of(this, n, Finite.check("The mean of a workplace", mean));
    }
}
