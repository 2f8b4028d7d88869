package dk.spirekraft.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/// The program's clock. It tells the time of day, except inside [#at], where the demo tells what happened before.
public final class ProgramClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();
    private static final Clock SYSTEM = Clock.systemUTC();

    /// Does the work as if it were then.
    public static void at(Instant then, Runnable work) {
        ScopedValue.where(TOLD, then).run(work);
    }

    /// Does the work as if it were then, and gives what came of it.
    public static <T> T told(Instant then, Supplier<T> work) {
        return ScopedValue.where(TOLD, then).call(work::get);
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : SYSTEM.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
