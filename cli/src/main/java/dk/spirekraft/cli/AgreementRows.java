package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.psychometrics.AverageDeviation;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.WithinGroupAgreement;
import java.util.List;
import java.util.function.Function;

/// How alike groups answer, over all groups of a scale with two complete sheets or more.
final class AgreementRows {

    private AgreementRows() {}

    static void add(Report report, List<Agreed> all) {
        all.stream()
                .map(agreed -> new Of(agreed.part().wave(), agreed.scale().name()))
                .distinct()
                .forEach(of -> add(
                        report,
                        of,
                        all.stream().filter(agreed -> of.isOf(agreed)).toList()));
    }

    private record Of(String wave, String scale) {
        boolean isOf(Agreed agreed) {
            return agreed.part().wave().equals(wave) && agreed.scale().name().equals(scale);
        }
    }

    private static void add(Report report, Of of, List<Agreed> groups) {
        add(report, of, "rwgJ", figures(groups, one -> one.rwg().map(WithinGroupAgreement::allItems)));
        add(report, of, "rwg", figures(groups, one -> one.rwg().map(WithinGroupAgreement::oneItem)));
        add(
                report,
                of,
                "averageDeviation",
                figures(groups, one -> one.deviation().map(AverageDeviation::steps)));
    }

    private static double[] figures(List<Agreed> groups, Function<Agreed, Estimate<Double>> figure) {
        return groups.stream()
                .flatMap(group -> figure.apply(group).found().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }

    private static void add(Report report, Of of, String figure, double[] sorted) {
        if (sorted.length == 0) return;
        double sum = 0;
        for (double one : sorted) sum += one;
        report.section("overGroups")
                .add(new Row()
                        .text("wave", of.wave())
                        .text("scale", of.scale())
                        .text("figure", figure)
                        .count("groups", sorted.length)
                        .number("mean", sum / sorted.length)
                        .number("median", (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2)
                        .number("min", sorted[0])
                        .number("max", sorted[sorted.length - 1]));
    }
}
