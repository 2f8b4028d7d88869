package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.workshop.Agreement;
import dk.spirekraft.learn.workshop.Agreements;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.learn.workshop.Run;
import dk.spirekraft.learn.workshop.RunSheet;
import dk.spirekraft.learn.workshop.Timetable;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the run sheet and the projector's page of a workshop.
@Component
class RunViews {

    private final WorkshopGate gate;
    private final WorkshopViews views;
    private final RunSheet runs;
    private final Seats seats;
    private final Attendance attendance;
    private final Agreements agreements;
    private final Clock clock;

    RunViews(
            WorkshopGate gate,
            WorkshopViews views,
            RunSheet runs,
            Seats seats,
            Attendance attendance,
            Agreements agreements,
            Clock clock) {
        this.gate = gate;
        this.views = views;
        this.runs = runs;
        this.seats = seats;
        this.attendance = attendance;
        this.agreements = agreements;
        this.clock = clock;
    }

    RunPage page(Workshop workshop, List<String> refusal, Words words) {
        Run run = runs.of(workshop);
        Timetable timetable = views.timetable(workshop, run);
        List<AgendaLine> lines = views.lines(workshop, timetable, "", words);
        String heading = words.of("learn.run.title", WorkshopViews.heading(workshop, words));
        return new RunPage(
                refusal.isEmpty() ? heading : words.of("web.fault") + ": " + heading,
                heading,
                workshop.address(),
                workshop.address(),
                screen(workshop, run, timetable, words),
                lines.stream().filter(line -> line.state().equals("on")).findFirst(),
                lines,
                late(workshop, timetable, run, words),
                early(workshop, run, words),
                schools(workshop, words),
                refusal,
                run.revision() > 0,
                workshop.isClosed());
    }

    RunPage.Screen screen(Workshop workshop, Run run, Timetable timetable, Words words) {
        Optional<Timetable.Slot> on = timetable.current();
        long from = on.map(slot -> slot.from().toEpochMilli()).orElse(0L);
        long to = on.map(slot -> slot.from()
                        .plus(Duration.ofMinutes(slot.item().minutes() + run.extraMinutes()))
                        .toEpochMilli())
                .orElse(0L);
        return new RunPage.Screen(
                workshop.address() + "/trin",
                run.revision(),
                clock.millis(),
                from,
                to,
                on.map(slot -> words.of("learn.workshop.ends", AgendaLine.clock(slot.to(), words)))
                        .orElse(""));
    }

    /// When it ends, and on the planned day also how far that is from the plan.
    private String late(Workshop workshop, Timetable timetable, Run run, Words words) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        if (!run.isOn() || !today.equals(workshop.date().first())) return WorkshopViews.ends(timetable, words);
        long minutes = timetable.minutesLate();
        String ends = WorkshopViews.ends(timetable, words);
        if (minutes > 0) return words.of("learn.run.late", ends, minutes);
        return minutes < 0 ? words.of("learn.run.early", ends, -minutes) : ends;
    }

    /// Nobody is kept from it, but everything else goes by the plan.
    private String early(Workshop workshop, Run run, Words words) {
        LocalDate today = clock.instant().atZone(Words.ZONE).toLocalDate();
        LocalDate planned = workshop.date().first();
        return run.revision() > 0 || workshop.isClosed() || !planned.isAfter(today)
                ? ""
                : words.of("learn.run.early.day", words.day(planned), ChronoUnit.DAYS.between(today, planned));
    }

    /// What was written down of a workshop, by seat.
    private record Written(
            Map<UUID, List<Seat>> seats, Map<UUID, Attendance.Presence> there, Map<UUID, Agreement> agreed) {}

    /// The seats of each school, with who was there and what they go home with.
    List<RunPage.SchoolPart> schools(Workshop workshop, Words words) {
        var written = new Written(seats.of(workshop.programme()), attendance.of(workshop), agreements.of(workshop));
        return gate.schools(workshop).stream()
                .map(school -> school(new WorkshopGate.At(workshop, school), written, words))
                .toList();
    }

    private static RunPage.SchoolPart school(WorkshopGate.At at, Written written, Words words) {
        return new RunPage.SchoolPart(
                at.school().name(),
                at.address(),
                at.address() + "/resultat",
                written.seats().getOrDefault(at.school().id(), List.of()).stream()
                        .filter(seat -> !seat.isVacant())
                        .map(seat -> seat(at, seat, written, words))
                        .toList());
    }

    private static RunPage.SeatPart seat(WorkshopGate.At at, Seat seat, Written written, Words words) {
        return new RunPage.SeatPart(
                seat.id().toString(),
                words.of(seat.kind().label()),
                seat.holder().name(),
                seat.deputy().name(),
                Optional.ofNullable(written.there().get(seat.id()))
                        .map(one -> one.state().name())
                        .orElse(""),
                Optional.ofNullable(written.agreed().get(seat.id()))
                        .map(agreement -> line(agreement, words))
                        .orElse(""),
                at.address() + "/aftaler/" + seat.id());
    }

    static String line(Agreement agreement, Words words) {
        return words.of("learn.agreement.line", agreement.method(), words.date(agreement.useOn()), agreement.partner());
    }
}
