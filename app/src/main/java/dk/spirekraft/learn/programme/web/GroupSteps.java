package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.workshop.Agreement;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The next step of a school's working group in its programme, and of the consultant who looks at the school. The most
/// urgent rule that applies speaks.
@Component
class GroupSteps implements NextStep.Source {

    private static final int DAYS_BEFORE = 14;
    private static final int DAYS_TO_PLAN = 28;

    private final Schools schools;
    private final Programmes programmes;
    private final ProgrammeGate gate;
    private final ProgrammeRules rules;
    private final GroupRecord group;
    private final Clock clock;

    GroupSteps(
            Schools schools,
            Programmes programmes,
            ProgrammeGate gate,
            ProgrammeRules rules,
            GroupRecord group,
            Clock clock) {
        this.schools = schools;
        this.programmes = programmes;
        this.gate = gate;
        this.rules = rules;
        this.group = group;
        this.clock = clock;
    }

    @Override
    public int soonest() {
        return Rule.RUN_TODAY.urgency();
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        var visitor = Visitors.current();
        if (visitor.isEmpty()) return Optional.empty();
        return place.school()
                .flatMap(schools::bySlug)
                .flatMap(school -> programmes
                        .of(school)
                        .flatMap(programme -> visitor.get().isInWorkingGroup(school)
                                ? ofGroup(programme, school, visitor.get(), words)
                                : visitor.get().isAny(school, Role.CONSULTANT)
                                        ? rules.next(programme, visitor.get(), words)
                                        : Optional.empty()));
    }

    private Optional<NextStep> ofGroup(Programme programme, School school, Visitor visitor, Words words) {
        List<Seat> seated = group.seats().of(programme, school);
        Optional<Seat> own = seated.stream()
                .filter(seat -> seat.holder().is(visitor.person()))
                .findFirst();
        return Stream.<Supplier<Optional<NextStep>>>of(
                        () -> rules.run(programme, words)
                                .filter(step -> gate.own(programme, visitor).isPresent()),
                        () -> own.flatMap(seat -> useMethod(programme, school, seat, words)),
                        () -> own.filter(seat -> seat.acceptance().isEmpty())
                                .map(seat -> Rule.SAY_YES.at(pages(school) + "/pladser", "", words)),
                        () -> prepare(programme, school, words),
                        () -> measure(school, words),
                        () -> write(programme, school, seated, words))
                .flatMap(rule -> rule.get().stream())
                .findFirst();
    }

    private Optional<NextStep> useMethod(Programme programme, School school, Seat own, Words words) {
        return group.workshops().all(programme).stream()
                .filter(Workshop::isClosed)
                .reduce((older, newer) -> newer)
                .filter(held -> !today().isAfter(held.useBy()))
                .flatMap(held -> Optional.ofNullable(group.agreements().of(held).get(own.id()))
                        .map(agreement ->
                                Rule.USE_METHOD.at(school.address() + held.address(), about(agreement, words), words)));
    }

    private static String about(Agreement agreement, Words words) {
        return words.of("learn.agreement.line", agreement.method(), words.date(agreement.useOn()), agreement.partner());
    }

    private Optional<NextStep> measure(School school, Words words) {
        return group.surveys()
                .next(school)
                .filter(survey -> !survey.opensOn().isAfter(today().plusDays(DAYS_TO_PLAN)))
                .map(survey ->
                        Rule.PLAN_SURVEY.at(school.address() + "/maalinger/ny", words.date(survey.opensOn()), words));
    }

    private Optional<NextStep> prepare(Programme programme, School school, Words words) {
        return group.workshops().all(programme).stream()
                .filter(workshop -> !workshop.isClosed()
                        && !workshop.date().first().isBefore(today())
                        && !workshop.date().first().isAfter(today().plusDays(DAYS_BEFORE)))
                .findFirst()
                .map(workshop -> Rule.PREPARE.at(
                        school.address() + workshop.address(),
                        words.of(
                                "learn.rule.on",
                                workshop.date().name(words),
                                words.date(workshop.date().first())),
                        words));
    }

    private Optional<NextStep> write(Programme programme, School school, List<Seat> seated, Words words) {
        if (seated.isEmpty()) return Optional.of(Rule.NAME_GROUP.at(pages(school) + "/pladser", "", words));
        if (group.mandates().of(programme, school).isBlank())
            return Optional.of(Rule.WRITE_MANDATE.at(pages(school) + "/mandat", "", words));
        if (group.coreTasks().of(school).isBlank())
            return Optional.of(Rule.WRITE_CORE_TASK.at(pages(school) + "/kerneopgave", "", words));
        return seated.stream().anyMatch(seat -> seat.deputy().isNobody())
                ? Optional.of(Rule.NAME_DEPUTIES.at(pages(school) + "/pladser", "", words))
                : Optional.empty();
    }

    private static String pages(School school) {
        return school.address() + "/forloeb";
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }
}
