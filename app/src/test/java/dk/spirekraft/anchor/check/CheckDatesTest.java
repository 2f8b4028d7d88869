package dk.spirekraft.anchor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which check comes next.
class CheckDatesTest {

    private static final LocalDate WORKSHOP = LocalDate.of(2027, 3, 9);
    private static final LocalDate THREE = LocalDate.of(2027, 6, 8);
    private static final LocalDate TWELVE = LocalDate.of(2028, 3, 14);
    private static final List<LocalDate> DAYS = List.of(WORKSHOP, THREE, TWELVE);

    private static Optional<LocalDate> after(LocalDate made) {
        return CheckDates.next(DAYS, Optional.of(made));
    }

    @Test
    void theFirstIsAtTheLastWorkshop() {
        assertThat(CheckDates.next(DAYS, Optional.empty())).contains(WORKSHOP);
    }

    @Test
    void aCheckUpToTwoWeeksEarlyCountsAsTheOneThatWasPlanned() {
        assertThat(after(WORKSHOP.minusDays(15))).contains(WORKSHOP);
        assertThat(after(WORKSHOP.minusDays(14))).contains(THREE);
    }

    @Test
    void oneThatWasMissedIsNotAskedForOnceALaterOneWasMade() {
        assertThat(after(TWELVE.minusDays(1))).contains(TWELVE.minusDays(1).plusYears(1));
    }

    @Test
    void afterTheLastOneThereIsOneEachYear() {
        assertThat(after(TWELVE.plusDays(3))).contains(TWELVE.plusDays(3).plusYears(1));
    }

    @Test
    void aSchoolWithNothingToCheckHasNone() {
        assertThat(CheckDates.next(List.of(), Optional.empty())).isEmpty();
    }
}
