package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much is tried at a closing, so that one of thousands of people takes no longer than one of a school.
class SearchedWithinTimeTest {

    @ParameterizedTest
    @CsvSource({"0, 100000", "60, 100000", "300, 100000", "600, 50000", "5400, 5555"})
    void theMoreThereAreThanAtASchoolTheLessIsTried(int people, long tries) {
        assertThat(SchoolLedger.tries(people)).isEqualTo(tries);
    }
}
