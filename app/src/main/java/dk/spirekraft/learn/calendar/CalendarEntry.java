package dk.spirekraft.learn.calendar;

import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// One thing in people's calendars.
///
/// @param source the planned date or the time for sparring that it stands for
/// @param label the message key of its name, which takes the number
/// @param about the programme or the school
/// @param place where, empty if nobody said
/// @param path of the page about it
/// @param people who come
record CalendarEntry(
        UUID source,
        String label,
        int number,
        String about,
        Times times,
        String place,
        String path,
        boolean cancelled,
        Set<UUID> people) {

    CalendarEntry {
        people = Set.copyOf(people);
    }

    /// When it is.
    sealed interface Times {

        LocalDate last();

        /// Whole days, both included.
        record Days(LocalDate first, LocalDate last) implements Times {}

        record Hours(Instant begins, int minutes) implements Times {

            Instant ends() {
                return begins.plus(Duration.ofMinutes(minutes));
            }

            @Override
            public LocalDate last() {
                return ends().atZone(Words.ZONE).toLocalDate();
            }
        }
    }

    String title(Words words) {
        return words.of(label, number) + " · " + about;
    }

    /// What a calendar shows of it: where this is another than before, all who come are told anew.
    String shown() {
        return cancelled ? "cancelled" : times + " " + place;
    }
}
