package dk.spirekraft.psychometrics;

import java.util.List;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/// The mean over workplaces by a random-intercept model fitted by REML from sums alone: `yᵢⱼ = μ + uⱼ + eᵢⱼ`.
///
/// With λ = τ²/σ², wⱼ = nⱼ/(1+nⱼλ), μ̂ = Σwm/Σw and Q = SSW + Σw(m−μ̂)², λ̂ is the root of the REML score
/// −(N−1)Σw²(m−μ̂)²/Q + Σw − Σw²/Σw, or 0 if that is not under 0 at 0; σ² = Q/(N−1), τ² = λ̂σ².
///
/// - Unit: points; variances in squared points. Missing answers: left out before.
/// - Checked against: lme4 1.1 (R 4.2.2) on bhr2000: relative 1e-7 (RandomInterceptTest).
/// - Source: Patterson & Thompson (1971), Biometrika 58, 545–554, doi:10.1093/biomet/58.3.545.
///
/// @param mu the mean over workplaces
/// @param between variance τ² between workplaces, 0 or more
/// @param within variance σ² inside workplaces
public record RandomIntercept(double mu, double between, double within) {

    /// One workplace: how many answered, their mean, and the sum of squared deviations from it.
    public record Group(int n, double mean, double squares) {
        public Group {
            if (n < 1) throw new IllegalArgumentException("A group has 1 answer or more, but got " + n);
            if (!(squares >= 0))
                throw new IllegalArgumentException("A sum of squares is 0 or more, but got " + squares);
        }
    }

    private record Profile(double mu, double q, double sumW, double sumW2, double spread) {
        double score(double total) {
            return -(total - 1) * spread / q + sumW - sumW2 / sumW;
        }
    }

    /// @param groups two or more, with more answers than groups
    public static RandomIntercept fit(List<Group> groups) {
        double total = groups.stream().mapToInt(Group::n).sum();
        if (groups.size() < 2 || total <= groups.size())
            throw new IllegalArgumentException(
                    "The model needs 2 groups or more and more answers than groups, but got %d groups with %.0f answers"
                            .formatted(groups.size(), total));
        double lambda = profile(groups, 0).score(total) >= 0 ? 0 : root(groups, total);
        Profile fitted = profile(groups, lambda);
        double within = fitted.q() / (total - 1);
        return new RandomIntercept(fitted.mu(), lambda * within, within);
    }

    private static double root(List<Group> groups, double total) {
        double high = 1;
        while (profile(groups, high).score(total) < 0) high *= 4;
        return new BracketingNthOrderBrentSolver(1e-15, 1e-15, 5)
                .solve(1000, lambda -> profile(groups, lambda).score(total), 0, high);
    }

    private static Profile profile(List<Group> groups, double lambda) {
        double sumW = 0;
        double sumW2 = 0;
        double sumWm = 0;
        double ssw = 0;
        for (Group group : groups) {
            double w = group.n() / (1 + group.n() * lambda);
            sumW += w;
            sumW2 += w * w;
            sumWm += w * group.mean();
            ssw += group.squares();
        }
        double mu = sumWm / sumW;
        double q = ssw;
        double spread = 0;
        for (Group group : groups) {
            double w = group.n() / (1 + group.n() * lambda);
            double gap = group.mean() - mu;
            q += w * gap * gap;
            spread += w * w * gap * gap;
        }
        return new Profile(mu, q, sumW, sumW2, spread);
    }
}
