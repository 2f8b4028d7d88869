package dk.spirekraft.learn.calendar;

import dk.spirekraft.learn.calendar.CalendarEntry.Times;
import dk.spirekraft.learn.programme.Occupant;
import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.programme.StepKind;
import dk.spirekraft.learn.trial.SparringSlots;
import dk.spirekraft.learn.workshop.AgendaItem;
import dk.spirekraft.learn.workshop.Agendas;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.people.Directory.Reach;
import dk.spirekraft.people.School;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What stands in calendars: every workshop, sparring and check of a municipality's programmes, and each time for
/// sparring that a school was offered.
@Component
class CalendarEntries {

    private static final Set<StepKind> KINDS = Set.of(StepKind.WORKSHOP, StepKind.SPARRING, StepKind.CHECK);

    private final Plans plans;
    private final Workshops workshops;
    private final Agendas agendas;
    private final SparringSlots slots;

    CalendarEntries(Plans plans, Workshops workshops, Agendas agendas, SparringSlots slots) {
        this.plans = plans;
        this.workshops = workshops;
        this.agendas = agendas;
        this.slots = slots;
    }

    /// Where plans and their people are kept.
    @Component("calendarPlans")
    record Plans(Programmes programmes, PlannedDates dates, Participants participants, Seats seats) {}

    List<CalendarEntry> of(UUID municipality, Map<UUID, Reach> directory) {
        return Stream.concat(
                        plans.programmes().in(municipality).stream().flatMap(one -> ofPlan(one, directory)),
                        slots.in(municipality).stream().map(CalendarEntries::ofSlot))
                .toList();
    }

    private Stream<CalendarEntry> ofPlan(Programme programme, Map<UUID, Reach> directory) {
        Set<UUID> people = people(programme, directory);
        Map<UUID, Workshop> held =
                workshops.all(programme).stream().collect(Collectors.toMap(Workshop::id, Function.identity()));
        return plans.dates().of(programme).stream()
                .filter(date -> KINDS.contains(date.kind()))
                .map(date -> new CalendarEntry(
                        date.id(),
                        date.kind().label(),
                        date.number(),
                        programme.name(),
                        times(date, Optional.ofNullable(held.get(date.id()))),
                        "",
                        programme.address(),
                        date.cancelled().isPresent(),
                        people));
    }

    private Set<UUID> people(Programme programme, Map<UUID, Reach> directory) {
        Set<UUID> people = new HashSet<>(plans.programmes().consultants(programme));
        Map<UUID, List<Seat>> seated = plans.seats().of(programme);
        plans.participants().of(programme).stream()
                .filter(Participant::isIn)
                .map(Participant::school)
                .flatMap(school -> holders(school, seated.getOrDefault(school.id(), List.of()), directory))
                .forEach(people::add);
        people.retainAll(directory.keySet());
        return people;
    }

    private static Stream<UUID> holders(School school, List<Seat> seats, Map<UUID, Reach> directory) {
        return seats.stream()
                .map(Seat::holder)
                .map(Occupant::person)
                .flatMap(Optional::stream)
                .filter(person -> Optional.ofNullable(directory.get(person))
                        .filter(reach -> reach.isAt(school))
                        .isPresent());
    }

    private Times times(PlannedDate date, Optional<Workshop> workshop) {
        return workshop.<Times>map(held -> new Times.Hours(held.begins(), minutes(held)))
                .orElseGet(() -> new Times.Days(date.first(), date.last()));
    }

    private int minutes(Workshop workshop) {
        return agendas.of(workshop).stream().mapToInt(AgendaItem::minutes).sum();
    }

    /// A free one is nobody's, and stays known, so that it can be taken off a calendar.
    private static CalendarEntry ofSlot(SparringSlots.Offered offered) {
        var slot = offered.slot();
        return new CalendarEntry(
                slot.id(),
                "support.calendar.sparring",
                0,
                offered.school().name(),
                new Times.Hours(slot.at(), slot.minutes()),
                slot.place(),
                offered.school().address() + "/sparring/" + slot.id(),
                false,
                slot.bookedBy().stream()
                        .flatMap(member -> Stream.of(slot.person(), member))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
