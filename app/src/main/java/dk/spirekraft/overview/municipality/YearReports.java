package dk.spirekraft.overview.municipality;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.anchor.check.AnchoringChecks;
import dk.spirekraft.anchor.check.Rung;
import dk.spirekraft.learn.process.Figure;
import dk.spirekraft.learn.process.ProgrammeFigures;
import dk.spirekraft.learn.process.Share;
import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.overview.municipality.YearReport.Anchored;
import dk.spirekraft.overview.municipality.YearReport.Help;
import dk.spirekraft.share.story.CaseStories;
import dk.spirekraft.share.story.WrittenCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Puts a school year together for the main MED committee, from what the schools show and from nothing else.
@Component
public class YearReports {

    /// The upper two of a row's four steps.
    private static final int HOLDS = 2;

    private final Anchorings anchorings;
    private final HelpWishes wishes;
    private final MeasuredRounds rounds;
    private final PatternFinder patterns;
    private final CaseStories stories;
    private final ProgrammesOfYear programmes;

    YearReports(
            Anchorings anchorings,
            HelpWishes wishes,
            MeasuredRounds rounds,
            PatternFinder patterns,
            CaseStories stories,
            ProgrammesOfYear programmes) {
        this.anchorings = anchorings;
        this.wishes = wishes;
        this.rounds = rounds;
        this.patterns = patterns;
        this.stories = stories;
        this.programmes = programmes;
    }

    public YearReport of(UUID municipality, SchoolYear year) {
        Span span = Span.of(year);
        List<ProgrammeFigures> went = programmes.of(municipality, year);
        int taking = schools(went, one -> true);
        return new YearReport(
                year,
                taking,
                taking < Tried.FEWEST ? Map.of() : together(went),
                rounds.of(municipality, year),
                patterns.of(municipality, span),
                anchored(anchorings.shown(municipality, span)),
                stories.released(municipality).stream()
                        .filter(story -> isOf(story, year))
                        .toList(),
                help(wishes.standing(municipality, span.last())));
    }

    /// Those figures that three schools or more stand behind.
    private static Map<Figure, Share> together(List<ProgrammeFigures> went) {
        Map<Figure, Share> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values())
            if (schools(went, one -> !share(one.figures(), figure).isEmpty()) >= Tried.FEWEST)
                sums.put(
                        figure,
                        went.stream()
                                .map(programme -> share(programme.whole(), figure))
                                .reduce(Share.NONE, Share::plus));
        return sums;
    }

    private static Share share(Map<Figure, Share> figures, Figure figure) {
        return figures.getOrDefault(figure, Share.NONE);
    }

    private static int schools(List<ProgrammeFigures> went, Predicate<ProgrammeFigures.AtSchool> fits) {
        return (int) went.stream()
                .flatMap(programme -> programme.schools().stream())
                .filter(fits)
                .map(one -> one.school().id())
                .distinct()
                .count();
    }

    private static boolean isOf(WrittenCase story, SchoolYear year) {
        return story.releasedOn().map(SchoolYear::of).equals(Optional.of(year));
    }

    /// What schools said at their last anchoring check, as far as they show it.
    @Component("shownAnchorings")
    record Anchorings(AnchoringChecks checks, AnchoringSharings sharings) {

        List<AnchoringCheck> shown(UUID municipality, Span span) {
            Set<UUID> shows = sharings.on(municipality);
            return checks.newest(municipality, span.first(), span.last()).entrySet().stream()
                    .filter(check -> shows.contains(check.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    private static Optional<Anchored> anchored(List<AnchoringCheck> checks) {
        if (checks.size() < Tried.FEWEST) return Optional.empty();
        Map<Rung, Integer> holding = new EnumMap<>(Rung.class);
        for (Rung rung : Rung.values())
            enough(checks.stream().filter(check -> check.step(rung) >= HOLDS).count())
                    .ifPresent(count -> holding.put(rung, count));
        return Optional.of(new Anchored(checks.size(), holding));
    }

    private static Optional<Help> help(List<HelpWish> wishes) {
        Map<HelpWish.Topic, Integer> topics = new EnumMap<>(HelpWish.Topic.class);
        for (HelpWish.Topic topic : HelpWish.Topic.values())
            enough(asking(wishes, wish -> wish.topic() == topic)).ifPresent(count -> topics.put(topic, count));
        return enough(asking(wishes, any -> true)).map(count -> new Help(count, topics));
    }

    /// How many schools have such a wish.
    private static long asking(List<HelpWish> wishes, Predicate<HelpWish> fits) {
        return wishes.stream().filter(fits).map(HelpWish::school).distinct().count();
    }

    /// Empty below three.
    private static Optional<Integer> enough(long schools) {
        return Optional.of((int) schools).filter(count -> count >= Tried.FEWEST);
    }
}
