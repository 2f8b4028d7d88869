package dk.spirekraft.measure.web;

import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many more days an open wave is to have, as typed.
///
/// @param anyway ticked where answering may end in quiet weeks
public record ExtensionForm(@Nullable String days, @Nullable Boolean anyway) {

    private static final int MOST_DAYS = 28;

    /// When answering would end.
    ///
    /// @throws IllegalStateException unless a number of days from 1 to 28 was typed
    Instant closesAt(Wave wave) {
        return wave.closesAt()
                .plus(more().orElseThrow(() -> new IllegalStateException("Days from 1 to 28, not " + typed())));
    }

    private Optional<Duration> more() {
        int more = typed().matches("\\d{1,2}") ? Integer.parseInt(typed()) : 0;
        return more < 1 || more > MOST_DAYS ? Optional.empty() : Optional.of(Duration.ofDays(more));
    }

    /// What is wrong, if anything. Answering ends before the result is looked at together; quiet weeks are asked about
    /// once, for an end can't be moved back.
    Optional<Wished> wrong(Wave wave, Instant now, QuietDays quiet, Words words) {
        if (more().isEmpty()) return fault(words.of("measure.extend.days"));
        Instant closes = closesAt(wave);
        if (TypedDay.isTooFar(closes, now)) return fault(words.of("measure.fault.far"));
        LocalDate last = closes.atZone(Words.ZONE).toLocalDate();
        if (last.isAfter(wave.dialogueOn()))
            return fault(words.of("measure.extend.dialogue", words.day(last), words.day(wave.dialogueOn())));
        if (Boolean.TRUE.equals(anyway)) return Optional.empty();
        return quiet.within(wave.closesAt().atZone(Words.ZONE).toLocalDate().plusDays(1), last)
                .flatMap(period -> fault(words.of("measure.extend.quiet", words.day(last), period.called(words))))
                .map(wished -> wished.with("anyway", "true"));
    }

    private Optional<Wished> fault(String fault) {
        return Optional.of(Wished.wrongly("days", typed(), fault));
    }

    private String typed() {
        return days == null ? "" : days.strip();
    }
}
