package dk.spirekraft.measure;

import dk.spirekraft.web.Words;
import java.util.Optional;

/// Warns when a wave or its dialogue falls in quiet weeks.
public final class QuietCalendar {

    private QuietCalendar() {}

    public static Optional<String> warning(Wave wave, Words words) {
        var first = wave.opensAt().atZone(Words.ZONE).toLocalDate();
        var last = wave.closesAt().atZone(Words.ZONE).toLocalDate();
        return QuietWeeks.within(first, last)
                .or(() -> QuietWeeks.within(wave.dialogueOn(), wave.dialogueOn()))
                .map(quiet -> words.of("measure.quiet.warning", words.day(quiet.day()), words.of(quiet.reason())));
    }
}
