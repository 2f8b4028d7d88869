package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.RoundRelease.Link;
import dk.spirekraft.understand.RoundRelease.Place;
import dk.spirekraft.understand.RoundRelease.ScaleOfRound;
import dk.spirekraft.understand.RoundRelease.Tie;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.understand.Standing;
import dk.spirekraft.web.Words;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// What is said of a round: how sure it is that a workplace lies over or under all, and how scales go together. Never
/// a place in an order.
record RoundWords(RoundResults.Shown shown, Function<Wave, School> schools, Words words) {

    private static final Set<Scale.Kind> LINKED =
            Set.of(Scale.Kind.SOCIAL_CAPITAL, Scale.Kind.CORE_TASK, Scale.Kind.WELL_BEING);

    String name(Scale scale) {
        return scale.name().in(words.language().tag());
    }

    /// Over or under the mean over workplaces, and whether clearly; empty where there is no such mean.
    String place(Scale scale, Place place) {
        return standing(scale, place)
                .map(standing -> new PlaceWords(words).of(standing, scale.minimallyImportant()))
                .orElse("");
    }

    private Optional<Standing> standing(Scale scale, Place place) {
        return Optional.ofNullable(shown.references().get(scale.id()))
                .flatMap(others -> own(scale, place).map(own -> Standing.of(place, own, others)));
    }

    /// What the workplace has released itself.
    private Optional<Interval> own(Scale scale, Place place) {
        return Optional.ofNullable(shown.released().get(place.wave()))
                .map(release -> release.scale(scale.id()))
                .flatMap(cell ->
                        cell instanceof ScaleCell.Published own ? Optional.of(own.interval(.95)) : Optional.empty());
    }

    /// How many are said to lie clearly apart, and how many of these statements must be expected to be wrong.
    String flags(Scale scale, ScaleOfRound drawn) {
        double[] wrong = drawn.places().stream()
                .filter(place ->
                        standing(scale, place).filter(Standing::isClear).isPresent())
                .mapToDouble(Place::wrongIfClear)
                .toArray();
        if (wrong.length == 0) return words.of("understand.flags.none");
        double share = DoubleStream.of(wrong).average().orElseThrow();
        return share < .01
                ? words.of("understand.flags.hardly", wrong.length)
                : words.of("understand.flags.some", wrong.length, Percent.whole(100 * share));
    }

    /// Whether the questionnaire asks of two of the three, so that a link could be said.
    boolean couldLink() {
        return shown.questionnaire().scales().stream()
                        .map(Scale::kind)
                        .filter(LINKED::contains)
                        .distinct()
                        .count()
                > 1;
    }

    String between(Link link) {
        return tie("between", link, link.between());
    }

    String within(Link link) {
        return tie("within", link, link.within());
    }

    /// By the sign, where the interval leaves out 0; the level always stands in the sentence.
    private String tie(String level, Link link, Optional<Tie> tie) {
        String sign = tie.filter(found -> !found.interval().contains(0))
                .map(found -> found.r() > 0 ? "more" : "less")
                .orElse("unknown");
        return words.of("understand.link." + level + "." + sign, inSentence(link.one()), inSentence(link.other()));
    }

    private String inSentence(String scale) {
        return words.of("understand.kind."
                + shown.questionnaire().scale(scale).orElseThrow().kind());
    }

    /// Such as ".42 (.31 to .52)"; empty where there is none.
    String figure(Optional<Tie> tie) {
        return tie.map(found -> words.number(found.r(), 2) + " ("
                        + words.of(
                                "understand.table.range",
                                words.number(found.interval().low(), 2),
                                words.number(found.interval().high(), 2))
                        + ")")
                .orElse("");
    }
}
