package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedSurveys;
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

    private static final long BEFORE_DAYS = 60;
    private static final long SOON_WEEKS = 9;

    private final LocalDate today;
    private final Words words;
    private final List<Wave> waves;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int latest;

    /// @param waves a school's waves, none for a programme of several schools
    SceneMaker(List<Wave> waves, LocalDate today, Words words) {
        this.today = today;
        this.words = words;
        this.waves = List.copyOf(waves);
        this.latest = waves.stream().mapToInt(Wave::number).max().orElse(0);
    }

    Scene scene(List<PlannedDate> plan, List<Root> roots) {
        Map<Integer, Wave> met = PlannedSurveys.met(plan, waves);
        met.forEach((number, wave) -> numbers.put(number, wave.number()));
        List<Scene.Sight> sights = new ArrayList<>();
        for (PlannedDate date : plan)
            if (date.cancelled().isEmpty()) sights.add(sight(date, Optional.ofNullable(met.get(date.number()))));
        LocalDate begins = plan.stream()
                .map(PlannedDate::first)
                .min(Comparator.naturalOrder())
                .orElse(today);
        for (Wave wave : waves)
            if (!met.containsValue(wave) && !PlannedSurveys.begins(wave).isBefore(begins.minusDays(BEFORE_DAYS)))
                sights.add(asked(wave));
        sights.sort(Comparator.comparing(Scene.Sight::day));
        return new Scene(sights, roots, today);
    }

    /// @param wave what became of the survey with this number, if it is one
    private Scene.Sight sight(PlannedDate date, Optional<Wave> wave) {
        return switch (date.kind()) {
            case WORKSHOP -> workshop(date);
            case SURVEY -> wave.map(this::asked).orElseGet(() -> low(date, expected(date)));
            case CHECK, HANDOVER -> low(date, date.name(words));
            case DIALOGUE -> dialogue(date, wave.filter(one -> !one.imported()));
            case TRIAL_PERIOD, SPARRING -> listed(date, date.name(words));
        };
    }

    /// A survey to come is called as it will be called then: after those that the school has had.
    private String expected(PlannedDate date) {
        if (!waves.isEmpty()) numbers.put(date.number(), ++latest);
        return words.of(date.kind().label(), numbers.getOrDefault(date.number(), date.number()));
    }

    /// The day on which all look at the result is the wave's own, once there is one.
    private Scene.Sight dialogue(PlannedDate date, Optional<Wave> wave) {
        String name = words.of(date.kind().label(), numbers.getOrDefault(date.number(), date.number()));
        LocalDate day = wave.map(Wave::dialogueOn).orElse(date.first());
        return new Scene.Sight(Scene.Kind.LISTED, day, day.isBefore(today), name, "", name, when(day, day));
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
        return when(date.first(), date.last());
    }

    private String when(LocalDate first, LocalDate last) {
        String on = first.equals(last)
                ? words.date(first)
                : words.of("learn.date.span", words.date(first), words.date(last));
        long weeks = ChronoUnit.WEEKS.between(today, first);
        return weeks > 0 && weeks <= SOON_WEEKS ? words.of("learn.date.inWeeks", on, weeks) : on;
    }

    private Scene.Sight asked(Wave wave) {
        LocalDate begins = PlannedSurveys.begins(wave);
        String name = words.of(StepKind.SURVEY.label(), wave.number());
        return new Scene.Sight(
                Scene.Kind.LOW, begins, wave.opening().isPresent(), name, words.month(begins), name, how(wave, begins));
    }

    private String how(Wave wave, LocalDate begins) {
        LocalDate closes = wave.closesAt().atZone(Words.ZONE).toLocalDate();
        if (wave.opening().isEmpty()) return words.of("learn.timeline.planned", when(begins, closes));
        return wave.closure()
                .map(closure -> words.of(
                        "learn.timeline.answered",
                        words.month(begins),
                        closure.sheets(),
                        wave.opening().orElseThrow().eligible()))
                .orElseGet(() -> words.of("learn.timeline.open", words.date(closes)));
    }
}
