package dk.spirekraft.learn.programme;

import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.QuietPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out what moving one date does to a plan. What follows keeps its distance and its order, leaves quiet days
/// free, and never goes into the past; what is over stays where it is.
final class Shift {

    private final Layout layout;
    private final QuietDays quiet;
    private final LocalDate today;

    Shift(QuietDays quiet, LocalDate today) {
        this.layout = new Layout(quiet);
        this.quiet = quiet;
        this.today = today;
    }

    /// The plan as it would be, in the same order.
    List<PlannedDate> move(List<PlannedDate> plan, PlannedDate moved, LocalDate to, boolean follow) {
        long days = to.toEpochDay() - moved.first().toEpochDay();
        List<PlannedDate> after = new ArrayList<>();
        LocalDate earliest = to;
        boolean behind = false;
        for (PlannedDate date : plan) {
            if (date.id().equals(moved.id())) {
                after.add(moved.on(to, to, layout.last(moved.kind(), to, length(moved))));
                behind = true;
            } else if (behind && follow && !date.isFixed(today)) {
                PlannedDate shifted = shifted(date, days, earliest);
                after.add(shifted);
                earliest = shifted.first();
            } else after.add(date);
        }
        return List.copyOf(after);
    }

    private PlannedDate shifted(PlannedDate date, long days, LocalDate earliest) {
        LocalDate wish = date.wished().plusDays(days);
        LocalDate from = wish.isBefore(earliest) ? earliest : wish;
        if (from.isBefore(today)) from = today;
        int length = length(date);
        LocalDate first = layout.first(date.kind(), from, length);
        return date.on(wish, first, layout.last(date.kind(), first, length));
    }

    /// How long it lasts without the quiet days that a trial period grew by.
    private int length(PlannedDate date) {
        return date.kind().growsOverQuietDays()
                ? Math.max(1, date.days() - quiet.count(date.first(), date.last()))
                : date.days();
    }

    /// What speaks against the day that was chosen.
    List<Doubt> doubts(List<PlannedDate> after, PlannedDate moved) {
        PlannedDate now = after.stream()
                .filter(date -> date.id().equals(moved.id()))
                .findFirst()
                .orElseThrow();
        List<Doubt> doubts = new ArrayList<>();
        if (now.first().isBefore(today)) doubts.add(new Doubt.Past(now));
        if (QuietDays.isWeekend(now.first())) doubts.add(new Doubt.Weekend(now));
        Optional<QuietPeriod> met =
                now.kind().needsAllItsDays() ? quiet.within(now.first(), now.last()) : quiet.on(now.first());
        met.ifPresent(period -> doubts.add(new Doubt.InQuietDays(now, period)));
        outOfOrder(after, now).ifPresent(doubts::add);
        return List.copyOf(doubts);
    }

    private static Optional<Doubt> outOfOrder(List<PlannedDate> after, PlannedDate now) {
        int at = after.indexOf(now);
        return after.stream()
                .filter(other -> other.cancelled().isEmpty() && !other.equals(now))
                .filter(other -> after.indexOf(other) < at
                        ? other.first().isAfter(now.first())
                        : other.first().isBefore(now.first()))
                .findFirst()
                .map(other -> new Doubt.OutOfOrder(now, other));
    }
}
