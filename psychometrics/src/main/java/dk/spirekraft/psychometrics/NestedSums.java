package dk.spirekraft.psychometrics;

import java.util.Arrays;

/// The sums that [ThreeLevels] needs at every pair of variance ratios.
final class NestedSums {

    private final int[] n;
    private final double[] mean;
    private final int[] schoolOf;
    private final double within;
    private final double persons;
    private final int schools;
    private final double[] weight;
    private final double[] weighted;
    private final double[] squaredWeight;

    NestedSums(GroupMoments teams, Grouping schools) {
        n = teams.n();
        mean = teams.mean();
        schoolOf = schools.of();
        within = teams.within();
        persons = teams.persons();
        weight = new double[schools.groups()];
        weighted = new double[schools.groups()];
        squaredWeight = new double[schools.groups()];
        boolean[] seen = new boolean[schools.groups()];
        int count = 0;
        for (int t = 0; t < n.length; t++) {
            if (n[t] == 0) continue;
            if (schoolOf[t] < 0)
                throw new IllegalArgumentException("Every team has a school, but team %d".formatted(t));
            if (!seen[schoolOf[t]]) count++;
            seen[schoolOf[t]] = true;
        }
        this.schools = count;
    }

    int schools() {
        return schools;
    }

    double persons() {
        return persons;
    }

    /// @param teamSlope of the criterion in a, `schoolSlope` in b
    record State(double mu, double q, double teamSlope, double schoolSlope) {}

    /// The slope in a where b fits best.
    double teamSlope(double a) {
        return at(a, ThreeLevels.bestForSchools(this, a)).teamSlope();
    }

    State at(double a, double b) {
        weigh(a);
        double sumU = 0;
        double sumUm = 0;
        for (int s = 0; s < weight.length; s++) {
            if (weight[s] == 0) continue;
            double u = weight[s] / (1 + b * weight[s]);
            sumU += u;
            sumUm += u * weighted[s] / weight[s];
        }
        double mu = sumUm / sumU;
        double q = within;
        double sumV = 0;
        double teamGaps = 0;
        for (int t = 0; t < n.length; t++) {
            if (n[t] == 0) continue;
            int s = schoolOf[t];
            double v = n[t] / (1 + n[t] * a);
            double schoolMean = weighted[s] / weight[s];
            double effect = b * weight[s] / (1 + b * weight[s]) * (schoolMean - mu);
            double residual = v * (mean[t] - mu - effect);
            q += v * (mean[t] - schoolMean) * (mean[t] - schoolMean);
            teamGaps += residual * residual;
            sumV += v;
        }
        double sumU2 = 0;
        double schoolGaps = 0;
        double shared = 0;
        double ofMu = 0;
        for (int s = 0; s < weight.length; s++) {
            if (weight[s] == 0) continue;
            double shrunk = 1 + b * weight[s];
            double u = weight[s] / shrunk;
            double gap = weighted[s] / weight[s] - mu;
            q += u * gap * gap;
            sumU2 += u * u;
            schoolGaps += u * u * gap * gap;
            shared += b * squaredWeight[s] / shrunk;
            ofMu += squaredWeight[s] / (shrunk * shrunk);
        }
        return new State(
                mu,
                q,
                -(persons - 1) * teamGaps / q + sumV - shared - ofMu / sumU,
                -(persons - 1) * schoolGaps / q + sumU - sumU2 / sumU);
    }

    private void weigh(double a) {
        Arrays.fill(weight, 0);
        Arrays.fill(weighted, 0);
        Arrays.fill(squaredWeight, 0);
        for (int t = 0; t < n.length; t++) {
            if (n[t] == 0) continue;
            double v = n[t] / (1 + n[t] * a);
            weight[schoolOf[t]] += v;
            weighted[schoolOf[t]] += v * mean[t];
            squaredWeight[schoolOf[t]] += v * v;
        }
    }
}
