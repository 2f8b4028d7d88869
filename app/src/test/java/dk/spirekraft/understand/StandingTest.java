package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.understand.RoundRelease.Place;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Over and under are said where every drawn band leaves the others' mean out, at and around each threshold.
class StandingTest {

    private static final Interval OWN = new Interval(52, 62);

    /// Drawn in, its band goes from 53.1 to 60.9 with the narrow sd and from 49.2 to 64.8 with the wide one.
    private static Standing standing(double sd, double below, double clearlyBelow, double clearlyAbove, double others) {
        return Standing.of(
                new Place(UUID.randomUUID(), 20, 57, 57, sd, below, clearlyBelow, clearlyAbove), OWN, others);
    }

    @ParameterizedTest
    @CsvSource({
        ".01,  0,    .9,   CLEARLY_OVER",
        ".01,  0,    .899, VERY_LIKELY_OVER",
        ".05,  0,    0,    VERY_LIKELY_OVER",
        ".051, 0,    0,    LIKELY_OVER",
        ".2,   0,    0,    LIKELY_OVER",
        ".201, 0,    0,    CANT_TELL",
        ".799, 0,    0,    CANT_TELL",
        ".801, 0,    0,    LIKELY_UNDER",
        ".949, 0,    0,    LIKELY_UNDER",
        ".951, 0,    0,    VERY_LIKELY_UNDER",
        ".99,  .899, 0,    VERY_LIKELY_UNDER",
        ".99,  .9,   0,    CLEARLY_UNDER"
    })
    void howSureItIs(double below, double clearlyBelow, double clearlyAbove, Standing standing) {
        assertThat(standing(2, below, clearlyBelow, clearlyAbove, below < .5 ? 51.9 : 62.1))
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 52,   LIKELY_OVER, its own band touches the mean",
        "2, 54,   LIKELY_OVER, both bands hold the mean",
        "4, 51.9, LIKELY_OVER, the band drawn in holds it",
        "3, 51.5, LIKELY_OVER, at 90 % the band would leave it out but not at 95",
        "2, 51.9, CLEARLY_OVER, neither"
    })
    void whereABandTouchesTheMeanNoMoreThanLikelyIsSaid(double sd, double others, Standing standing, String because) {
        assertThat(standing(sd, .01, 0, .96, others)).as(because).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2, 62,   LIKELY_UNDER", "4, 62.1, LIKELY_UNDER", "2, 62.1, CLEARLY_UNDER"})
    void theSameHoldsOnTheOtherSide(double sd, double others, Standing standing) {
        assertThat(standing(sd, .99, .96, 0, others)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"51.9, VERY_LIKELY_OVER", "52, CANT_TELL", "62, CANT_TELL", "62.1, VERY_LIKELY_UNDER"})
    void withoutARoundItsOwnBandDecides(double others, Standing standing) {
        assertThat(Standing.of(OWN, others)).isEqualTo(standing);
    }
}
