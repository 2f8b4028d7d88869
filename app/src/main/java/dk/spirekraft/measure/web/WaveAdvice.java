package dk.spirekraft.measure.web;

import dk.spirekraft.measure.QuietCalendar;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;

/// What a working group should think of before it opens a wave. Advice never forbids.
final class WaveAdvice {

    /// Under so many, talking beats counting.
    private static final int SMALL = 15;

    private WaveAdvice() {}

    /// @param staff how many could answer if it opened now
    /// @param anotherIsOpen true if the school has an open wave already
    static List<String> of(WavePlan plan, int staff, boolean anotherIsOpen, Words words) {
        List<String> advice = new ArrayList<>();
        if (staff < SMALL) advice.add(words.of("measure.advice.small", staff));
        if (anotherIsOpen) advice.add(words.of("measure.advice.another"));
        QuietCalendar.warning(plan, words).ifPresent(advice::add);
        return advice;
    }
}
