package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Agreement;
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

    private static ResultWords among(Optional<Place> place, Words words) {
        var release = MadeUp.release(MadeUp.cell(20, 57, Agreement.AGREE), List.of(1, 4, 9, 5, 1));
        return new ResultWords(
                MadeUp.shown(release, Optional.empty()),
                MadeUp.HAVGARD,
                Map.of(),
                scale -> place.map(found -> new RoundResults.Beside(found, 6)),
                "/skoler/havgaard-skole/maalinger/2/resultater",
                words);
    }

    private static String says(Words words, double below, double clearlyBelow, double clearlyAbove) {
        var place = new Place(UUID.randomUUID(), 20, 57, 58.4, 3, below, clearlyBelow, clearlyAbove);
        return new PlaceWords(words).beside(among(Optional.of(place), words), MadeUp.TRUST);
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
        assertThat(new PlaceWords(MadeUp.DANISH).beside(among(Optional.empty(), MadeUp.DANISH), MadeUp.TRUST))
                .isEmpty();
    }
}
