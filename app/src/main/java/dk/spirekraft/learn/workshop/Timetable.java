package dk.spirekraft.learn.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When each step begins and ends: as it was where it is over, and worked out anew for what is to come when something
/// takes longer.
///
/// @param planned when the last step would end if all had kept their minutes
public record Timetable(List<Slot> slots, Instant planned) {

    public Timetable {
        slots = List.copyOf(slots);
    }

    /// A step with its time.
    ///
    /// @param on true for the one that is on now
    public record Slot(AgendaItem item, Instant from, Instant to, boolean on) {}

    /// @param begins when the workshop begins by plan
    public static Timetable of(List<AgendaItem> items, Instant begins, Run run, Instant now) {
        List<Slot> slots = new ArrayList<>();
        Instant at = begins;
        Instant planned = begins;
        for (AgendaItem item : items) {
            boolean on = run.item().filter(item.id()::equals).isPresent();
            Instant from = item.began().orElse(at);
            Instant to = item.ended().orElseGet(() -> end(item, from, on ? Optional.of(run) : Optional.empty(), now));
            slots.add(new Slot(item, from, to, on));
            at = to;
            planned = planned.plus(Duration.ofMinutes(item.minutes()));
        }
        return new Timetable(slots, planned);
    }

    private static Instant end(AgendaItem item, Instant from, Optional<Run> run, Instant now) {
        Instant end = from.plus(
                Duration.ofMinutes(item.minutes() + run.map(Run::extraMinutes).orElse(0)));
        return run.isPresent() && now.isAfter(end) ? now : end;
    }

    /// The step that is on.
    public Optional<Slot> current() {
        return slots.stream().filter(Slot::on).findFirst();
    }

    /// The step after the one that is on.
    public Optional<Slot> next() {
        return current().map(slots::indexOf).filter(at -> at + 1 < slots.size()).map(at -> slots.get(at + 1));
    }

    /// How many minutes later than planned the last step will end; less than 0 for earlier.
    public long minutesLate() {
        return slots.isEmpty()
                ? 0
                : Duration.between(planned, slots.getLast().to()).toMinutes();
    }
}
