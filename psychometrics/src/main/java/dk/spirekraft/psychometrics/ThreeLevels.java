package dk.spirekraft.psychometrics;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/// How people differ inside teams, teams inside schools, and schools: `y = μ + school + team + e`, fitted by REML from
/// sums per team. For municipal analysts only.
///
/// - Formula: with a = τ²_team/σ², b = τ²_school/σ², `v = n/(1+na)` per team, `W = Σv`, `m = Σv·m_team/W` and
///   `U = W/(1+bW)` per school, `μ̂ = ΣUm/ΣU`, `Q = SSW + Σv(m_team−m)² + ΣU(m−μ̂)²`; minimizes
///   `(N−1)ln Q + Σln(1+na) + Σln(1+bW) + ln ΣU` by the roots of both its slopes, one inside the other.
/// - Unit: points; variances in squared points. Range: variances 0 or more.
/// - Missing values: left out before; empty teams do not count.
/// - Checked against: lme4 1.1-31 (R 4.2.2) on the generated large case, relative 1e-4 (LargeCaseReferenceTest).
/// - Source: Patterson & Thompson (1971), doi:10.1093/biomet/58.3.545; nested sums after Goldstein (2011).
///
/// @param mu the mean over schools
/// @param schools variance between schools, 0 or more
/// @param teams variance between teams of one school, 0 or more
/// @param persons variance inside teams
public record ThreeLevels(double mu, double schools, double teams, double persons) {

    /// @param teams sums of every team
    /// @param schoolOf which school every team belongs to
    /// @return not estimable for fewer than two schools, as many teams as schools or persons, or no variance
    public static Estimate<ThreeLevels> fit(GroupMoments teams, Grouping schoolOf) {
        if (teams.size() != schoolOf.persons())
            throw new IllegalArgumentException(
                    "Every team has a school, but got %d and %d".formatted(teams.size(), schoolOf.persons()));
        var sums = new NestedSums(teams, schoolOf);
        if (sums.schools() < 2 || teams.inhabited() <= sums.schools()) return Estimate.not(Reason.TOO_FEW_GROUPS);
        if (teams.persons() <= teams.inhabited()) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        if (teams.within() == 0) return Estimate.not(Reason.NO_VARIANCE);
        double a = sums.teamSlope(0) >= 0 ? 0 : root(sums::teamSlope);
        double b = bestForSchools(sums, a);
        NestedSums.State at = sums.at(a, b);
        double variance = at.q() / (sums.persons() - 1);
        return Estimate.of(new ThreeLevels(at.mu(), b * variance, a * variance, variance));
    }

    /// The school ratio that fits best, given that of the teams.
    static double bestForSchools(NestedSums sums, double a) {
        return sums.at(a, 0).schoolSlope() >= 0 ? 0 : root(b -> sums.at(a, b).schoolSlope());
    }

    private static double root(DoubleUnaryOperator slope) {
        double high = 1;
        while (slope.applyAsDouble(high) < 0) high *= 4;
        return new BracketingNthOrderBrentSolver(1e-13, 1e-13, 5).solve(1000, slope::applyAsDouble, 0, high);
    }
}
