package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Root;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes the scene of a timeline: what the plan has, and in place of a planned survey the wave that became of it.
final class SceneMaker {

    private static final long NEAR_DAYS = 60;
    private static final long SOON_WEEKS = 9;

    private final LocalDate today;
    private final Words words;
    private final List<Wave> unmatched;

    /// @param waves a school's opened waves, none for a programme of several schools
    SceneMaker(List<Wave> waves, LocalDate today, Words words) {
        this.today = today;
        this.words = words;
        this.unmatched = new ArrayList<>(
                waves.stream().filter(wave -> wave.opening().isPresent()).toList());
    }

    Scene scene(List<PlannedDate> plan, List<Root> roots) {
        List<Scene.Sight> sights = new ArrayList<>();
        for (PlannedDate date : plan) if (date.cancelled().isEmpty()) sights.add(sight(date));
        LocalDate begins = plan.stream()
                .map(PlannedDate::first)
                .min(Comparator.naturalOrder())
                .orElse(today);
        for (Wave wave : unmatched)
            if (!opened(wave).isBefore(begins.minusDays(NEAR_DAYS)))
                sights.add(asked(wave, words.of("learn.timeline.survey")));
        sights.sort(Comparator.comparing(Scene.Sight::day));
        return new Scene(sights, roots, today);
    }

    private Scene.Sight sight(PlannedDate date) {
        return switch (date.kind()) {
            case WORKSHOP -> workshop(date);
            case SURVEY -> near(date).map(wave -> asked(wave, date.name(words))).orElseGet(() -> low(date));
            case CHECK, HANDOVER -> low(date);
            case DIALOGUE, TRIAL_PERIOD, SPARRING -> listed(date);
        };
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

    private Scene.Sight low(PlannedDate date) {
        return new Scene.Sight(
                Scene.Kind.LOW,
                date.first(),
                date.last().isBefore(today),
                date.name(words),
                words.month(date.first()),
                date.name(words),
                when(date));
    }

    private Scene.Sight listed(PlannedDate date) {
        return new Scene.Sight(
                Scene.Kind.LISTED,
                date.first(),
                date.last().isBefore(today),
                date.name(words),
                "",
                date.name(words),
                when(date));
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

    private Scene.Sight asked(Wave wave, String name) {
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
