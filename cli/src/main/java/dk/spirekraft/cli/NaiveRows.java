package dk.spirekraft.cli;

import dk.spirekraft.cli.print.Report;
import dk.spirekraft.cli.print.Row;
import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What testing every group against all others would say, and how many would be called different: for programs that
/// want the contrast. People never see it, as it is how rankings are made.
final class NaiveRows {

    private static final double LEVEL = .05;

    private NaiveRows() {}

    static void add(Report report, Compared compared) {
        GroupMoments groups = compared.groups();
        List<Double> all = new ArrayList<>();
        for (int j = 0; j < groups.size(); j++) {
            Optional<Change> test = besideOthers(groups, j).filter(change -> change.standardError() > 0);
            if (test.isEmpty()) continue;
            all.add(test.get().p());
            report.section("naiveTests")
                    .add(named(compared)
                            .text("group", compared.place().names().get(j))
                            .number("p", all.getLast()));
        }
        if (!all.isEmpty()) report.section("naive").add(all(compared, all));
    }

    private static Row named(Compared compared) {
        return new Row()
                .text("wave", compared.place().wave())
                .text("scale", compared.place().scale().name());
    }

    private static Row all(Compared compared, List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return named(compared)
                .count("tests", sorted.length)
                .number("smallestP", sorted[0])
                .count("different", Arrays.stream(sorted).filter(p -> p < LEVEL).count())
                .count("differentAfterBenjaminiHochberg", found(sorted));
    }

    private static int found(double[] sorted) {
        int found = 0;
        for (int i = 0; i < sorted.length; i++) if (sorted[i] * sorted.length / (i + 1) < LEVEL) found = i + 1;
        return found;
    }

    /// Welch's, of one group and the sums of all others; empty where either has fewer than two people.
    private static Optional<Change> besideOthers(GroupMoments groups, int group) {
        int n = groups.n()[group];
        int others = Math.toIntExact(groups.persons() - n);
        if (n < 2 || others < 2) return Optional.empty();
        double mean = groups.mean()[group];
        double otherMean = (groups.persons() * groups.grandMean() - n * mean) / others;
        double squares = groups.within() - groups.squares()[group];
        for (int j = 0; j < groups.size(); j++)
            if (j != group) squares += groups.n()[j] * Math.pow(groups.mean()[j] - otherMean, 2);
        return Optional.of(Change.between(mean(otherMean, others, squares), mean(mean, n, groups.squares()[group])));
    }

    private static Mean mean(double mean, int n, double squares) {
        return new Mean(mean, n, Spread.own(Math.sqrt(Math.max(0, squares) / (n - 1)), n));
    }
}
