package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.QuietPeriods;
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

    private final Programmes programmes;
    private final PlannedDates dates;
    private final QuietPeriods quiet;
    private final Seats seats;
    private final Clock clock;

    ProgrammeRules(Programmes programmes, PlannedDates dates, QuietPeriods quiet, Seats seats, Clock clock) {
        this.programmes = programmes;
        this.dates = dates;
        this.quiet = quiet;
        this.seats = seats;
        this.clock = clock;
    }

    /// What is to be done, how soon, and how many minutes it takes.
    enum Rule {
        RUN_TODAY(2, 5),
        CLOSE_WORKSHOP(4, 15),
        READ_AGENDA(12, 20),
        SETTLE_DATES(14, 10),
        STAFF_SCHOOLS(16, 5);

        private final int urgency;
        private final int minutes;

        Rule(int urgency, int minutes) {
            this.urgency = urgency;
            this.minutes = minutes;
        }

        NextStep at(String address, String about, Words words) {
            return new NextStep(
                    urgency,
                    minutes,
                    words.of("learn.rule." + name() + ".title", about),
                    words.of("learn.rule." + name() + ".action"),
                    address);
        }
    }

    Optional<NextStep> next(Programme programme, Visitor visitor, Words words) {
        if (!ProgrammeGate.mayChange(visitor)) return Optional.empty();
        List<PlannedDate> plan = dates.of(programme);
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        Optional<NextStep> workshop =
                visitor.isAny(Role.CONSULTANT) ? workshop(programme, plan, today, words) : Optional.empty();
        return workshop.or(() -> settle(programme, plan, today, words)).or(() -> staff(programme, words));
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
        var say = new DateWords(quiet.from(programme.municipality(), programme.startsOn()), today, words);
        return plan.stream()
                .filter(date -> say.conflict(date).isPresent())
                .findFirst()
                .map(date ->
                        Rule.SETTLE_DATES.at(programme.address() + "/datoer/" + date.id(), date.name(words), words));
    }

    private Optional<NextStep> staff(Programme programme, Words words) {
        var seated = seats.of(programme);
        return programmes.participants(programme).stream()
                .filter(Participant::isIn)
                .filter(participant -> !seated.containsKey(participant.school().id()))
                .findFirst()
                .map(participant -> Rule.STAFF_SCHOOLS.at(
                        participant.school().address() + "/forloeb/pladser",
                        participant.school().name(),
                        words));
    }
}
