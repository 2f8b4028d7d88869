package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.learn.support.Situation.AtSchool;
import dk.spirekraft.learn.template.ReminderRule.Trigger;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What happened and what is to come in a programme or at a school without one, for rules to count from.
final class RuleOccasions {

    private static final int YEARS = 3;
    private static final int YEARS_OF_CHECKS = 10;

    private RuleOccasions() {}

    static List<Occasion> of(Situation situation) {
        List<Occasion> found = new ArrayList<>(years(situation.cause()));
        for (AtSchool at : situation.schools()) {
            found.addAll(ofPlan(situation.plan(), at.school()));
            found.addAll(situation.cause().isProgramme() ? yearlyChecks(situation.plan(), at) : ownChecks(at));
            at.trials().stream().flatMap(each -> ofTrial(each, at.school())).forEach(found::add);
            at.measured().waves().stream().flatMap(wave -> ofWave(wave, at)).forEach(found::add);
            found.addAll(ofSeats(at));
        }
        return List.copyOf(found);
    }

    private static List<Occasion> years(Cause cause) {
        return cause.startsOn().stream()
                .flatMap(first -> IntStream.rangeClosed(1, YEARS)
                        .mapToObj(year -> new Occasion(
                                Trigger.YEAR_PASSES,
                                first.plusYears(year),
                                named(cause.id() + " " + year),
                                Optional.empty(),
                                new Matter.OfProgramme())))
                .toList();
    }

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Occasion> ofPlan(List<PlannedDate> plan, School school) {
        Optional<PlannedDate> last =
                plan.stream().filter(PlannedDate::isWorkshop).reduce((earlier, later) -> later);
        List<Occasion> found = new ArrayList<>();
        for (PlannedDate date : plan) {
            if (date.isWorkshop() && date.over()) {
                found.add(on(Trigger.WORKSHOP_HELD, date.first(), date, school));
                if (last.filter(date::equals).isPresent())
                    found.add(on(Trigger.LAST_WORKSHOP_HELD, date.first(), date, school));
            }
            if (date.kind() == StepKind.TRIAL_PERIOD) {
                found.add(on(Trigger.PERIOD_BEGINS, date.first(), date, school));
                found.add(on(Trigger.PERIOD_MIDDLE, date.first().plusDays(date.days() / 2), date, school));
            }
            if (date.kind() == StepKind.CHECK) found.add(on(Trigger.CHECK_DUE, date.first(), date, school));
        }
        return found;
    }

    /// After the last check of the plan one each year, from the day on which it was made if it was.
    private static List<Occasion> yearlyChecks(List<PlannedDate> plan, AtSchool at) {
        return plan.stream()
                .filter(date -> date.kind() == StepKind.CHECK)
                .map(PlannedDate::first)
                .max(Comparator.naturalOrder())
                .map(last -> yearly(at.tried().held().checked(last).orElse(last), at.school()))
                .orElse(List.of());
    }

    /// Without a programme the days are counted from the first routine.
    private static List<Occasion> ownChecks(AtSchool at) {
        var held = at.tried().held();
        List<LocalDate> first =
                held.begunOn().stream().flatMap(Anchoring::firstChecks).toList();
        if (first.isEmpty()) return List.of();
        LocalDate last = first.getLast();
        return Stream.concat(
                        first.stream().map(day -> check(day, at.school())),
                        yearly(held.checked(last).orElse(last), at.school()).stream())
                .toList();
    }

    private static List<Occasion> yearly(LocalDate from, School school) {
        return IntStream.rangeClosed(1, YEARS_OF_CHECKS)
                .mapToObj(from::plusYears)
                .map(day -> check(day, school))
                .toList();
    }

    private static Occasion check(LocalDate day, School school) {
        return new Occasion(
                Trigger.CHECK_DUE,
                day,
                named(school.id() + " check " + day),
                Optional.of(school),
                new Matter.OfCheck(day));
    }

    private static Occasion on(Trigger trigger, LocalDate day, PlannedDate date, School school) {
        return new Occasion(trigger, day, date.id(), Optional.of(school), new Matter.OfDate(date));
    }

    private static Stream<Occasion> ofTrial(SchoolTrials.Overview overview, School school) {
        var trial = overview.trial();
        if (trial.decision().isPresent()) return Stream.empty();
        var matter = new Matter.OfTrial(overview);
        var begins =
                new Occasion(Trigger.TRIAL_BEGINS, trial.plan().firstOn(), trial.id(), Optional.of(school), matter);
        var ends = new Occasion(Trigger.TRIAL_ENDS, trial.plan().lastOn(), trial.id(), Optional.of(school), matter);
        return trial.start().isPresent() ? Stream.of(begins, ends) : Stream.of(begins);
    }

    private static Stream<Occasion> ofWave(Wave wave, AtSchool at) {
        if (wave.imported() || wave.closure().isEmpty() || wave.hasTooFew()) return Stream.empty();
        var matter = new Matter.OfWave(wave);
        var school = Optional.of(at.school());
        LocalDate closed = wave.closure().orElseThrow().at().atZone(Words.ZONE).toLocalDate();
        var closes = new Occasion(Trigger.WAVE_CLOSES, closed, wave.id(), school, matter);
        return Stream.concat(
                Stream.of(closes),
                Stream.ofNullable(at.measured().shown().get(wave.id()))
                        .map(shown -> new Occasion(
                                Trigger.RESULTS_SHOWN,
                                shown.atZone(Words.ZONE).toLocalDate(),
                                wave.id(),
                                school,
                                matter)));
    }

    private static List<Occasion> ofSeats(AtSchool at) {
        List<Occasion> found = new ArrayList<>();
        var school = Optional.of(at.school());
        at.seats()
                .forEach(seat -> seat.acceptance()
                        .ifPresent(yes -> found.add(new Occasion(
                                Trigger.SEAT_TAKEN, yes.on(), seat.id(), school, new Matter.OfSeat(seat)))));
        at.successions()
                .forEach(left -> at.seats().stream()
                        .filter(seat -> seat.id().equals(left.seat()))
                        .map(seat -> new Occasion(
                                Trigger.SEAT_LEFT,
                                left.on(),
                                named(seat.id() + " " + left.on()),
                                school,
                                new Matter.OfSeat(seat)))
                        .forEach(found::add));
        return found;
    }
}
