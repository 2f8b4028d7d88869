package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Root;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the scene of a timeline: what the plan has, and in place of a planned survey the wave that became of it.
final class SceneMaker {

    private static final long NEAR_DAYS = 60;
    private static final long SOON_WEEKS = 9;

    private final LocalDate today;
    private final Words words;
    private final List<Wave> unmatched;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final boolean counted;
    private int latest;

    /// @param waves a school's opened waves, none for a programme of several schools
    SceneMaker(List<Wave> waves, LocalDate today, Words words) {
        this.today = today;
        this.words = words;
        this.unmatched = new ArrayList<>(
                waves.stream().filter(wave -> wave.opening().isPresent()).toList());
        this.counted = !unmatched.isEmpty();
        this.latest = unmatched.stream().mapToInt(Wave::number).max().orElse(0);
    }

    Scene scene(List<PlannedDate> plan, List<Root> roots) {
        List<Scene.Sight> sights = new ArrayList<>();
        for (PlannedDate date : plan) if (date.cancelled().isEmpty()) sights.add(sight(date));
        LocalDate begins = plan.stream()
                .map(PlannedDate::first)
                .min(Comparator.naturalOrder())
                .orElse(today);
        for (Wave wave : unmatched) if (!opened(wave).isBefore(begins.minusDays(NEAR_DAYS))) sights.add(asked(wave));
        sights.sort(Comparator.comparing(Scene.Sight::day));
        return new Scene(sights, roots, today);
    }

    private Scene.Sight sight(PlannedDate date) {
        return switch (date.kind()) {
            case WORKSHOP -> workshop(date);
            case SURVEY -> near(date).map(wave -> matched(date, wave)).orElseGet(() -> low(date, expected(date)));
            case CHECK, HANDOVER -> low(date, date.name(words));
            case DIALOGUE ->
                listed(date, words.of(date.kind().label(), numbers.getOrDefault(date.number(), date.number())));
            case TRIAL_PERIOD, SPARRING -> listed(date, date.name(words));
        };
    }

    private Scene.Sight matched(PlannedDate date, Wave wave) {
        numbers.put(date.number(), wave.number());
        return asked(wave);
    }

    /// A survey to come is called as it will be called then: after those that the school has had.
    private String expected(PlannedDate date) {
        if (counted) numbers.put(date.number(), ++latest);
        return words.of(date.kind().label(), numbers.getOrDefault(date.number(), date.number()));
    }

    private Scene.Sight workshop(PlannedDate date) {
        String phase = date.phase().map(one -> words.of(one.label())).orElse("");
        return new Scene.Sight(
                Scene.Kind.WORKSHOP,
                date.first(),
                date.over(),
                date.name(words),
                phase,
                phase.isEmpty() ? date.name(words) : words.of("learn.date.phase", date.name(words), phase),
                when(date));
    }

    private Scene.Sight low(PlannedDate date, String name) {
        return new Scene.Sight(
                Scene.Kind.LOW,
                date.first(),
                date.last().isBefore(today),
                name,
                words.month(date.first()),
                name,
                when(date));
    }

    private Scene.Sight listed(PlannedDate date, String name) {
        return new Scene.Sight(
                Scene.Kind.LISTED, date.first(), date.last().isBefore(today), name, "", name, when(date));
    }

    private String when(PlannedDate date) {
        String on = date.first().equals(date.last())
                ? words.date(date.first())
                : words.of("learn.date.span", words.date(date.first()), words.date(date.last()));
        long weeks = ChronoUnit.WEEKS.between(today, date.first());
        return weeks > 0 && weeks <= SOON_WEEKS ? words.of("learn.date.inWeeks", on, weeks) : on;
    }

    private Optional<Wave> near(PlannedDate date) {
        Optional<Wave> found = unmatched.stream()
                .filter(wave -> Math.abs(ChronoUnit.DAYS.between(opened(wave), date.first())) <= NEAR_DAYS)
                .findFirst();
        found.ifPresent(unmatched::remove);
        return found;
    }

    private static LocalDate opened(Wave wave) {
        return wave.opening().orElseThrow().at().atZone(Words.ZONE).toLocalDate();
    }

    private Scene.Sight asked(Wave wave) {
        String name = words.of(StepKind.SURVEY.label(), wave.number());
        String month = words.month(opened(wave));
        String detail = wave.closure()
                .map(closure -> words.of(
                        "learn.timeline.answered",
                        month,
                        closure.sheets(),
                        wave.opening().orElseThrow().eligible()))
                .orElseGet(() -> words.of(
                        "learn.timeline.open",
                        words.date(wave.closesAt().atZone(Words.ZONE).toLocalDate())));
        return new Scene.Sight(Scene.Kind.LOW, opened(wave), true, name, month, name, detail);
    }
}
