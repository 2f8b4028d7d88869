package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.understand.Release.GroupCell;
import dk.spirekraft.understand.Release.Response;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How many of a team answered is told in bands, at and around both limits.
class TeamResponseTest {

    private static Optional<Response> response(int answered, Optional<Integer> eligible) {
        return new GroupCell(List.of("Indskoling"), answered, eligible, List.of()).response();
    }

    @ParameterizedTest
    @CsvSource({
        "59, 100, UNDER_60",
        "60, 100, FROM_60_TO_79",
        "3, 5, FROM_60_TO_79",
        "79, 100, FROM_60_TO_79",
        "80, 100, FROM_80",
        "4, 5, FROM_80"
    })
    void theBandsBeginAt60And80InAHundred(int answered, int eligible, Response response) {
        assertThat(response(answered, Optional.of(eligible))).hasValue(response);
    }

    @Test
    void ofAnUnknownNumberNothingIsTold() {
        assertThat(response(12, Optional.empty())).isEmpty();
    }
}
