package dk.spirekraft.psychometrics;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Two figures per person, summed up by group: all that [WithinBetween] and its bootstrap need to know.
///
/// @param x sums of the first figure per group
/// @param y sums of the second
/// @param products sum of `(x−m_x)(y−m_y)` inside every group
record CrossMoments(GroupMoments x, GroupMoments y, double[] products) {

    /// Persons without both figures or without a group are left out, empty groups too.
    static CrossMoments of(double[] x, double[] y, Grouping grouping) {
        double[] first = x.clone();
        double[] second = y.clone();
        for (int i = 0; i < first.length; i++) {
            if (Double.isNaN(second[i])) first[i] = Double.NaN;
            if (Double.isNaN(first[i])) second[i] = Double.NaN;
        }
        GroupMoments ofX = GroupMoments.of(first, grouping);
        GroupMoments ofY = GroupMoments.of(second, grouping);
        double[] products = new double[grouping.groups()];
        for (int i = 0; i < first.length; i++) {
            int group = grouping.of()[i];
            if (group < 0 || Double.isNaN(first[i])) continue;
            products[group] += (first[i] - ofX.mean()[group]) * (second[i] - ofY.mean()[group]);
        }
        int[] n = ofX.n();
        double[] kept = IntStream.range(0, products.length)
                .filter(j -> n[j] > 0)
                .mapToDouble(j -> products[j])
                .toArray();
        return new CrossMoments(ofX.withoutEmpty(), ofY.withoutEmpty(), kept);
    }

    int groups() {
        return x.size();
    }

    /// Sxx, Syy and Sxy inside groups.
    double[] within() {
        return new double[] {x.within(), y.within(), Arrays.stream(products).sum()};
    }

    /// Sxx, Syy and Sxy between groups, every group counting by its size.
    double[] between() {
        double grandX = x.grandMean();
        double grandY = y.grandMean();
        double sum = 0;
        for (int j = 0; j < groups(); j++) sum += x.n()[j] * (x.mean()[j] - grandX) * (y.mean()[j] - grandY);
        return new double[] {x.between(), y.between(), sum};
    }
}
