package dk.spirekraft.bench.library;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.psychometrics.Change;
import dk.spirekraft.psychometrics.ItemAnswers;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.ScaleItems;
import dk.spirekraft.psychometrics.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The teams of a school on one scale, as the page has them: clipped means of both waves and what may be said of the
/// change. Six teams of ten; who is in which does not matter for the time it takes.
record SchoolTeams(List<Team> teams) {

    private static final int TEAM = 10;
    private static final double MATTERS = 5;

    /// @param verdict of the change since the wave before
    record Team(double before, double now, Change.Verdict verdict) {}

    static SchoolTeams of(ScaleItems before, ScaleItems now, Spread spread) {
        return new SchoolTeams(IntStream.range(0, now.persons() / TEAM)
                .mapToObj(team -> team(before, now, spread, team * TEAM))
                .toList());
    }

    private static Team team(ScaleItems before, ScaleItems now, Spread spread, int first) {
        Mean earlier = new Mean(mean(before, first), TEAM, spread);
        Mean later = new Mean(mean(now, first), TEAM, spread);
        return new Team(
                earlier.mean(), later.mean(), Change.between(earlier, later).verdict(MATTERS));
    }

    /// The mean of clipped item means, as pages tell it.
    private static double mean(ScaleItems scale, int first) {
        double sum = 0;
        for (ItemAnswers item : scale.items()) {
            Histogram clipped = clipped(item, first);
            sum += (item.reversed() ? clipped.reversed() : clipped).meanPoints();
        }
        return sum / scale.size();
    }

    private static Histogram clipped(ItemAnswers item, int first) {
        int[] counts = new int[item.scale().categories()];
        for (int person = first; person < first + TEAM; person++)
            if (!item.isMissing(person))
                counts[item.codes()[person] - item.scale().lowest()]++;
        List<Integer> listed = new ArrayList<>(counts.length);
        for (int count : counts) listed.add(count);
        return Clip.of(new Histogram(listed));
    }
}
