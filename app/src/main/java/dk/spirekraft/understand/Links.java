package dk.spirekraft.understand;

import dk.spirekraft.measure.microdata.AnswerSheets;
import dk.spirekraft.psychometrics.Correlation;
import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Grouping;
import dk.spirekraft.psychometrics.WithinBetween;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.RoundRelease.Link;
import dk.spirekraft.understand.RoundRelease.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How social capital, core task and well-being go together over all workplaces of a round. It needs two scores of one
/// person at once, so it stands outside the proof of clipping (ADR 0004): only from ten workplaces and thirty people.
final class Links {

    private static final int ENOUGH_WORKPLACES = 10;
    private static final int ENOUGH_PEOPLE = 30;

    private final Questionnaire asked;
    private final List<Workplace> workplaces;

    /// What was answered and what was released of it.
    record Workplace(Release release, AnswerSheets sheets) {}

    Links(Questionnaire asked, List<Workplace> workplaces) {
        this.asked = asked;
        this.workplaces = List.copyOf(workplaces);
    }

    /// One for each pair of the three that the questionnaire has.
    List<Link> all() {
        List<Scale> three = Stream.of(Scale.Kind.SOCIAL_CAPITAL, Scale.Kind.CORE_TASK, Scale.Kind.WELL_BEING)
                .flatMap(kind -> asked.scales().stream()
                        .filter(scale -> scale.kind() == kind)
                        .limit(1))
                .toList();
        List<Link> links = new ArrayList<>();
        for (int one = 0; one < three.size(); one++)
            for (int other = one + 1; other < three.size(); other++)
                link(three.get(one), three.get(other)).ifPresent(links::add);
        return links;
    }

    private Optional<Link> link(Scale one, Scale other) {
        List<Workplace> both = workplaces.stream()
                .filter(workplace -> isShown(workplace, one) && isShown(workplace, other))
                .toList();
        if (both.size() < ENOUGH_WORKPLACES) return Optional.empty();
        double[] x = scores(both, one);
        double[] y = scores(both, other);
        return WithinBetween.of(x, y, grouping(both))
                .found()
                .filter(link -> link.hasEnoughWorkplaces() && link.raw().n() >= ENOUGH_PEOPLE)
                .map(link -> new Link(
                        one.id(), other.id(), link.raw().n(), link.groups(), tie(link.between()), tie(link.within())));
    }

    private static boolean isShown(Workplace workplace, Scale scale) {
        return workplace.release().scale(scale.id()) instanceof ScaleCell.Published;
    }

    private double[] scores(List<Workplace> both, Scale scale) {
        return both.stream()
                .flatMapToDouble(workplace -> Arrays.stream(
                        PersonScores.of(asked, workplace.sheets(), scale).scores()))
                .toArray();
    }

    private static Grouping grouping(List<Workplace> both) {
        int[] of = both.stream()
                .flatMapToInt(
                        workplace -> workplace.sheets().sheets().stream().mapToInt(sheet -> both.indexOf(workplace)))
                .toArray();
        return new Grouping(of, both.size());
    }

    private static Optional<Tie> tie(Estimate<Correlation> correlation) {
        return correlation
                .then(found -> found.interval(.95).map(range -> new Tie(found.r(), range)))
                .found();
    }
}
