package dk.spirekraft.learn.support;

import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What a later phase has written down of what rules remind of, so that nobody is reminded of what is done.
@FunctionalInterface
public interface Anchoring {

    /// So many days before its day a check counts as that one.
    int DAYS_EARLY = 14;

    /// The days of the first checks of a school without a programme.
    ///
    /// @param begunOn the day of its first routine
    static Stream<LocalDate> firstChecks(LocalDate begunOn) {
        return Stream.of(3, 6, 12).map(begunOn::plusMonths);
    }

    Held at(School school);

    /// What a school holds on to.
    ///
    /// @param checkedOn the day of its last check
    /// @param begunOn the day of its first routine
    /// @param housed the kept trials that became routines
    /// @param keepers who has a routine or stands in for whoever has it
    record Held(Optional<LocalDate> checkedOn, Optional<LocalDate> begunOn, Set<UUID> housed, Set<UUID> keepers) {

        static final Held NOTHING = new Held(Optional.empty(), Optional.empty(), Set.of(), Set.of());

        public Held {
            housed = Set.copyOf(housed);
            keepers = Set.copyOf(keepers);
        }

        boolean isChecked(LocalDate planned) {
            return checked(planned).isPresent();
        }

        /// When the check of this day or a later one was made.
        Optional<LocalDate> checked(LocalDate planned) {
            return checkedOn.filter(on -> !on.isBefore(planned.minusDays(DAYS_EARLY)));
        }
    }
}
