package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.RoundRelease.Place;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a school reads of itself beside its municipality, at and around every threshold; never a place in an order.
class PlaceWordsTest {

    private static final ScaleCell.Published CELL = MadeUp.cell(20, 57, Agreement.AGREE);

    /// @param others the mean over workplaces
    private static ResultWords among(Optional<Place> place, double others, Words words) {
        return new ResultWords(
                MadeUp.shown(MadeUp.release(CELL, List.of(1, 4, 9, 5, 1)), Optional.empty()),
                MadeUp.HAVGARD,
                Map.of("trust", others),
                scale -> place.map(found -> new RoundResults.Beside(found, 6)),
                "/skoler/havgaard-skole/maalinger/2/resultater",
                words);
    }

    private static Place place(double below, double clearlyBelow, double clearlyAbove) {
        return new Place(UUID.randomUUID(), 20, 57, 58.4, 3, below, clearlyBelow, clearlyAbove);
    }

    /// Beside others who lie so far away that no band reaches them.
    private static String says(Words words, double below, double clearlyBelow, double clearlyAbove) {
        var place = place(below, clearlyBelow, clearlyAbove);
        return says(among(Optional.of(place), below < .5 ? 40 : 75, words));
    }

    private static String says(ResultWords result) {
        return new PlaceWords(result.words()).beside(result, MadeUp.TRUST, CELL);
    }

    private static String strip(ResultWords result) {
        Figure drawn =
                new StripsMaker(result).of("f1", List.of(MadeUp.TRUST), "", "").orElseThrow();
        return ((Figure.Strips) drawn).rows().getFirst().say();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .05  | 0    | 0    | meget sandsynligt over gennemsnittet.
            .051 | 0    | 0    | sandsynligt over gennemsnittet.
            .2   | 0    | 0    | sandsynligt over gennemsnittet.
            .201 | 0    | 0    | det kan ikke siges, om det er over eller under gennemsnittet.
            .799 | 0    | 0    | det kan ikke siges, om det er over eller under gennemsnittet.
            .81  | 0    | 0    | sandsynligt under gennemsnittet.
            .96  | .899 | 0    | meget sandsynligt under gennemsnittet.
            .96  | .9   | 0    | klart under de andre, nok mere end 5 point. Et godt sted at spørge nærmere. Af udsagn som det er omkring 10 ud af 100 forkerte.
            .01  | 0    | .96  | klart over de andre, nok mere end 5 point. Af udsagn som det er omkring 4 ud af 100 forkerte.
            0    | 0    | .99  | klart over de andre, nok mere end 5 point. Af udsagn som det er omkring 1 ud af 100 forkerte.
            0    | 0    | .991 | klart over de andre, nok mere end 5 point. Af udsagn som det er færre end 1 ud af 100 forkert.
            """)
    void howSureItIsAndHowOftenThatIsWrong(double below, double clearlyBelow, double clearlyAbove, String words) {
        assertThat(says(MadeUp.DANISH, below, clearlyBelow, clearlyAbove))
                .isEqualTo("Ved siden af skolerne i målingen, 6 i alt: " + words
                        + " Trukket ind mod alles gennemsnit er tallet 58, og det ligger nok mellem 53 og 64.");
    }

    @Test
    void theSameIsSaidInEnglish() {
        assertThat(says(MadeUp.ENGLISH, .99, .95, 0))
                .isEqualTo("Beside the schools of the round, 6 in all: clearly below the others, probably by more than"
                        + " 5 points. A good place to ask more. Of statements like that, about 5 in 100 are wrong."
                        + " Drawn towards the mean of all, the number is 58, and it probably lies between 53 and 64.");
    }

    @Test
    void aSchoolOfNoRoundReadsNothing() {
        assertThat(says(among(Optional.empty(), 40, MadeUp.DANISH))).isEmpty();
    }

    @Test
    void whereABandTouchesTheMeanTheSentenceIsNoSurerThanTheStrip() {
        var result = among(Optional.of(place(.01, 0, .96)), 53, MadeUp.DANISH);
        assertThat(strip(result)).isEqualTo("På niveau med kommunen");
        assertThat(says(result))
                .contains(" i alt: sandsynligt over gennemsnittet.")
                .doesNotContain("klart", "forkerte");
    }

    @Test
    void theStripAndTheSentenceNeverSayDifferentThings() {
        for (double others = 40; others <= 75; others += .5)
            for (double below : new double[] {.001, .03, .1, .5, .9, .97, .999}) {
                var result = among(
                        Optional.of(place(below, Math.max(0, below - .08), Math.max(0, .92 - below))),
                        others,
                        MadeUp.DANISH);
                assertThat(says(result).matches(".*(klart|meget sandsynligt) over .*"))
                        .as("over %s at %s", others, below)
                        .isEqualTo(strip(result).equals("Over kommunen"));
                assertThat(says(result).matches(".*(klart|meget sandsynligt) under .*"))
                        .as("under %s at %s", others, below)
                        .isEqualTo(strip(result).startsWith("Under kommunen"));
            }
    }
}
