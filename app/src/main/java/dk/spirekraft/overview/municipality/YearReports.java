package dk.spirekraft.overview.municipality;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.anchor.check.Rung;
import dk.spirekraft.learn.process.Figure;
import dk.spirekraft.learn.process.ProgrammeFigures;
import dk.spirekraft.learn.process.Share;
import dk.spirekraft.measure.SchoolYear;
import dk.spirekraft.overview.municipality.YearReport.Anchored;
import dk.spirekraft.overview.municipality.YearReport.Help;
import dk.spirekraft.share.story.CaseStories;
import dk.spirekraft.share.story.WrittenCase;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Puts a school year together for the main MED committee, from what the schools show and from nothing else.
@Component
public class YearReports {

    /// The upper two of a row's four steps.
    private static final int HOLDS = 2;

    private final SchoolStates states;
    private final MeasuredRounds rounds;
    private final PatternFinder patterns;
    private final CaseStories stories;
    private final ProgrammesOfYear programmes;

    YearReports(
            SchoolStates states,
            MeasuredRounds rounds,
            PatternFinder patterns,
            CaseStories stories,
            ProgrammesOfYear programmes) {
        this.states = states;
        this.rounds = rounds;
        this.patterns = patterns;
        this.stories = stories;
        this.programmes = programmes;
    }

    public YearReport of(UUID municipality, SchoolYear year) {
        List<SchoolState> schools = states.of(municipality);
        List<ProgrammeFigures> went = programmes.of(municipality, year);
        int taking = schools(went, one -> true);
        return new YearReport(
                year,
                taking,
                taking < Tried.FEWEST ? Map.of() : together(went),
                rounds.of(municipality, year),
                patterns.of(municipality),
                anchored(schools),
                stories.released(municipality).stream()
                        .filter(story -> isOf(story, year))
                        .toList(),
                help(schools));
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

    private static Optional<Anchored> anchored(List<SchoolState> schools) {
        List<AnchoringCheck> checks =
                schools.stream().flatMap(state -> state.anchoring().stream()).toList();
        if (checks.size() < Tried.FEWEST) return Optional.empty();
        Map<Rung, Integer> holding = new EnumMap<>(Rung.class);
        for (Rung rung : Rung.values())
            enough(checks, check -> check.step(rung) >= HOLDS).ifPresent(count -> holding.put(rung, count));
        return Optional.of(new Anchored(checks.size(), holding));
    }

    private static Optional<Help> help(List<SchoolState> schools) {
        Map<HelpWish.Topic, Integer> topics = new EnumMap<>(HelpWish.Topic.class);
        Arrays.stream(HelpWish.Topic.values())
                .forEach(topic -> enough(
                                schools, state -> state.wishes().stream().anyMatch(wish -> wish.topic() == topic))
                        .ifPresent(count -> topics.put(topic, count)));
        return enough(schools, state -> !state.wishes().isEmpty()).map(count -> new Help(count, topics));
    }

    /// How many fit, empty below three.
    private static <T> Optional<Integer> enough(List<T> all, Predicate<T> fits) {
        return Optional.of((int) all.stream().filter(fits).count()).filter(count -> count >= Tried.FEWEST);
    }
}
