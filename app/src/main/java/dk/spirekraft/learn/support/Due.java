package dk.spirekraft.learn.support;

import dk.spirekraft.learn.template.ReminderRule;
import dk.spirekraft.people.Directory.Reach;
import java.time.LocalDate;

/// One thing to remind one person of.
///
/// @param consultant who runs the programme, empty if nobody was named
record Due(Reach to, Cause cause, ReminderRule rule, Occasion occasion, String consultant) {

    private static final int LASTS = 28;

    /// The days on which a rule about something that happens still helps.
    record Days(LocalDate first, LocalDate last) {

        static Days of(ReminderRule rule, Occasion occasion) {
            LocalDate first = occasion.day().plusDays(rule.days());
            return new Days(first, rule.days() < 0 ? occasion.day() : first.plusDays(LASTS));
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private Days days() {
        return Days.of(rule, occasion);
    }

    /// The day that the rule names.
    LocalDate first() {
        return days().first();
    }

    /// The last day on which it still helps: what should come before a thing is no use after it.
    LocalDate last() {
        return days().last();
    }
}
