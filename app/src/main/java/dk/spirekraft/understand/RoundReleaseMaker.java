package dk.spirekraft.understand;

import dk.spirekraft.psychometrics.FewWorkplaces;
import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.psychometrics.SchoolEstimate;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.RoundRelease.Place;
import dk.spirekraft.understand.RoundRelease.ScaleOfRound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Draws the workplaces of a round together: from what each has released, and from nothing else.
///
/// Under twenty workplaces it is not pretended to be known how much workplaces differ (statistics A7).
final class RoundReleaseMaker {

    /// The version of these rules, kept with each release.
    static final int VERSION = 1;

    private static final int FEWEST = References.FEWEST_SCHOOLS;
    private static final int MANY = 20;
    private static final double PRIOR_POINTS = 10;

    /// Where no difference between workplaces shows, each is as likely over as under.
    private static final double EITHER_WAY = .5;

    private final Questionnaire asked;
    private final Map<UUID, Release> released;

    /// @param released per wave, in the order of the schools' names
    RoundReleaseMaker(Questionnaire asked, Map<UUID, Release> released) {
        this.asked = asked;
        this.released = released;
    }

    RoundRelease release(List<RoundRelease.Link> links) {
        return new RoundRelease(
                VERSION,
                asked.scales().stream().flatMap(scale -> scale(scale).stream()).toList(),
                links);
    }

    private record Known(UUID wave, int n, double mean, double sd) {}

    private Optional<ScaleOfRound> scale(Scale scale) {
        List<Known> known = released.entrySet().stream()
                .flatMap(wave -> known(wave.getKey(), wave.getValue().scale(scale.id()), scale))
                .toList();
        if (known.size() < FEWEST) return Optional.empty();
        return known.size() < MANY ? Optional.of(few(known, scale)) : many(known, scale);
    }

    /// Where all answered alike, their spread is taken from the questionnaire: it can't be nothing.
    private static Stream<Known> known(UUID wave, ScaleCell cell, Scale scale) {
        if (!(cell instanceof ScaleCell.Published shown)) return Stream.empty();
        double sd = shown.spread().sd() > 0 ? shown.spread().sd() : scale.typicalSd();
        return Stream.of(new Known(wave, shown.n(), shown.mean(), sd));
    }

    private static ScaleOfRound few(List<Known> known, Scale scale) {
        var model = FewWorkplaces.of(
                known.stream().mapToDouble(Known::mean).toArray(),
                known.stream().mapToDouble(one -> one.sd() / Math.sqrt(one.n())).toArray(),
                FewWorkplaces.Prior.halfNormal(PRIOR_POINTS),
                scale.minimallyImportant());
        return new ScaleOfRound(
                scale.id(),
                IntStream.range(0, known.size())
                        .mapToObj(j -> place(known.get(j), model.workplaces().get(j)))
                        .toList());
    }

    private static Place place(Known one, FewWorkplaces.Workplace estimate) {
        return new Place(
                one.wave(),
                one.n(),
                one.mean(),
                estimate.level(),
                estimate.sd(),
                estimate.below(),
                estimate.clearlyBelow(),
                estimate.clearlyAbove());
    }

    private static Optional<ScaleOfRound> many(List<Known> known, Scale scale) {
        var groups = new GroupMoments(
                known.stream().mapToInt(Known::n).toArray(),
                known.stream().mapToDouble(Known::mean).toArray(),
                known.stream()
                        .mapToDouble(one -> (one.n() - 1) * one.sd() * one.sd())
                        .toArray());
        return RandomIntercept.fit(groups)
                .found()
                .map(model -> new ScaleOfRound(
                        scale.id(),
                        known.stream()
                                .map(one -> place(one, model, scale.minimallyImportant()))
                                .toList()));
    }

    private static Place place(Known one, RandomIntercept model, double matters) {
        SchoolEstimate estimate = model.school(one.n(), one.mean());
        if (estimate.sdOfDeviation() == 0)
            return new Place(one.wave(), one.n(), one.mean(), model.mu(), estimate.sdOfLevel(), EITHER_WAY, 0, 0);
        return new Place(
                one.wave(),
                one.n(),
                one.mean(),
                estimate.level(model.mu()),
                estimate.sdOfLevel(),
                estimate.probabilityUpTo(0),
                estimate.probabilityUpTo(-matters),
                estimate.probabilityOver(matters));
    }
}
