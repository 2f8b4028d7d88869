package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.routine.RoutinePlan;
import dk.spirekraft.web.Words;
import java.time.Month;
import java.time.format.TextStyle;

/// Months and rhythms in words.
final class MonthWords {

    private MonthWords() {}

    /// Such as "august".
    static String name(Month month, Words words) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, words.language().locale());
    }

    /// Such as "Hvert kvartal, fra august".
    static String when(RoutinePlan plan, Words words) {
        String rhythm = words.of(plan.rhythm().label());
        return words.of("anchor.routine.when", rhythm, name(plan.month(), words));
    }
}
