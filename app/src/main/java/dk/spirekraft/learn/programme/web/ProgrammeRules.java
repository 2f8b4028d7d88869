package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.ProgrammeQuiet;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The next step of those who run a programme. The rules are tried in the order in which they stand; the first that
/// applies speaks.
@Component
class ProgrammeRules {

    private static final int DAYS_BEFORE = 14;

    private final Participants participants;
    private final PlannedDates dates;
    private final ProgrammeQuiet quiet;
    private final Seats seats;
    private final Clock clock;

    ProgrammeRules(Participants participants, PlannedDates dates, ProgrammeQuiet quiet, Seats seats, Clock clock) {
        this.participants = participants;
        this.dates = dates;
        this.quiet = quiet;
        this.seats = seats;
        this.clock = clock;
    }

    Optional<NextStep> next(Programme programme, Visitor visitor, Words words) {
        if (!ProgrammeGate.mayChange(visitor)) return Optional.empty();
        List<PlannedDate> plan = dates.of(programme);
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        Optional<NextStep> workshop =
                visitor.isAny(Role.CONSULTANT) ? workshop(programme, plan, today, words) : Optional.empty();
        return workshop.or(() -> settle(programme, plan, today, words)).or(() -> staff(programme, words));
    }

    /// To run the workshop of today, or to close one whose day is over.
    Optional<NextStep> run(Programme programme, Words words) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        List<PlannedDate> due = dates.of(programme).stream()
                .filter(date -> !date.first().isAfter(today))
                .toList();
        return workshop(programme, due, today, words);
    }

    private Optional<NextStep> workshop(Programme programme, List<PlannedDate> plan, LocalDate today, Words words) {
        return plan.stream()
                .filter(date ->
                        date.isWorkshop() && !date.over() && date.cancelled().isEmpty())
                .findFirst()
                .flatMap(date -> rule(date, today)
                        .map(rule -> rule.at(
                                programme.address() + "/workshops/" + date.number()
                                        + (rule == Rule.READ_AGENDA ? "" : "/afvikling"),
                                date.name(words),
                                words)));
    }

    private static Optional<Rule> rule(PlannedDate workshop, LocalDate today) {
        if (workshop.first().equals(today)) return Optional.of(Rule.RUN_TODAY);
        if (workshop.first().isBefore(today)) return Optional.of(Rule.CLOSE_WORKSHOP);
        return workshop.first().isAfter(today.plusDays(DAYS_BEFORE)) ? Optional.empty() : Optional.of(Rule.READ_AGENDA);
    }

    private Optional<NextStep> settle(Programme programme, List<PlannedDate> plan, LocalDate today, Words words) {
        var say = new DateWords(quiet.of(programme, programme.startsOn()), today, words);
        return plan.stream()
                .filter(date -> say.conflict(date).isPresent())
                .findFirst()
                .map(date ->
                        Rule.SETTLE_DATES.at(programme.address() + "/datoer/" + date.id(), date.name(words), words));
    }

    private Optional<NextStep> staff(Programme programme, Words words) {
        var seated = seats.of(programme);
        return participants.of(programme).stream()
                .filter(Participant::isIn)
                .filter(participant -> !seated.containsKey(participant.school().id()))
                .findFirst()
                .map(participant -> Rule.STAFF_SCHOOLS.at(
                        participant.school().address() + "/forloeb/pladser",
                        participant.school().name(),
                        words));
    }
}
