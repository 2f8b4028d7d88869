package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Rounds;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.understand.RoundRelease;
import dk.spirekraft.understand.RoundRelease.Link;
import dk.spirekraft.understand.RoundRelease.Place;
import dk.spirekraft.understand.RoundRelease.ScaleOfRound;
import dk.spirekraft.understand.RoundRelease.Tie;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of workplaces beside each other, and of how scales go together, at and around every threshold.
class RoundWordsTest {

    private static RoundWords words(Words words) {
        var shown = new RoundResults.Shown(
                new Rounds.Round(UUID.randomUUID(), "Runde", true),
                List.of(),
                MadeUp.ASKED,
                new RoundRelease(1, List.of(), List.of()),
                Map.of());
        return new RoundWords(shown, wave -> MadeUp.HAVGARD, words);
    }

    private static final RoundWords DANISH = words(MadeUp.DANISH);

    private static Place place(double below, double clearlyBelow, double clearlyAbove) {
        return new Place(UUID.randomUUID(), 20, 57, 58, 3, below, clearlyBelow, clearlyAbove);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .04  | Meget sandsynligt over gennemsnittet
            .06  | Sandsynligt over gennemsnittet
            .19  | Sandsynligt over gennemsnittet
            .21  | Det kan ikke siges, om det er over eller under gennemsnittet
            .79  | Det kan ikke siges, om det er over eller under gennemsnittet
            .81  | Sandsynligt under gennemsnittet
            .94  | Sandsynligt under gennemsnittet
            .96  | Meget sandsynligt under gennemsnittet
            """)
    void howSureAWorkplaceIsOverOrUnder(double below, String sentence) {
        assertThat(DANISH.place(place(below, 0, 0), 5)).isEqualTo(sentence);
    }

    @Test
    void clearlyIsSaidFromNineInTen() {
        assertThat(DANISH.place(place(.01, 0, .9), 5)).isEqualTo("Klart over de andre, nok mere end 5 point");
        assertThat(DANISH.place(place(.01, 0, .899), 5)).isEqualTo("Meget sandsynligt over gennemsnittet");
        assertThat(DANISH.place(place(.99, .9, 0), 5))
                .isEqualTo("Klart under de andre, nok mere end 5 point. Et godt sted at spørge nærmere");
        assertThat(DANISH.place(place(.99, .899, 0), 5)).isEqualTo("Meget sandsynligt under gennemsnittet");
    }

    @Test
    void besideTheListStandsHowManyAreProbablyWrong() {
        var scale = new ScaleOfRound("trust", List.of(place(0, 0, .9), place(1, .98, 0), place(.5, .1, .1)));
        assertThat(DANISH.flags(scale))
                .isEqualTo("2 ligger klart over eller under de andre. Cirka 6 procent af de udsagn er nok forkerte.");
        assertThat(DANISH.flags(new ScaleOfRound("trust", List.of(place(0, 0, .991)))))
                .isEqualTo("1 ligger klart over eller under de andre. Under 1 procent af de udsagn er nok forkerte.");
        assertThat(words(MadeUp.ENGLISH).flags(new ScaleOfRound("trust", List.of(place(0, 0, .95)))))
                .isEqualTo("1 lies clearly above or below the others."
                        + " About 5 per cent of those statements are probably wrong.");
        assertThat(DANISH.flags(new ScaleOfRound("trust", List.of(place(.5, .1, .1)))))
                .isEqualTo("Ingen ligger klart over eller under de andre.");
    }

    private static Link link(double r, double low, double high) {
        var tie = Optional.of(new Tie(r, new Interval(low, high)));
        return new Link("social-capital", "core-task", 400, 12, tie, tie);
    }

    @Test
    void theFixedSentencesNameTheLevelAndNeverACause() {
        assertThat(DANISH.between(link(.5, .01, .8)))
                .isEqualTo("Mellem arbejdspladser hænger social kapital sammen med kerneopgaven:"
                        + " Arbejdspladser med mere af det ene har ofte mere af det andet.");
        assertThat(DANISH.within(link(.5, .4, .6)))
                .isEqualTo("Inde på arbejdspladserne hænger social kapital sammen med kerneopgaven:"
                        + " Kolleger, der fortæller om mere af det ene, fortæller ofte om mere af det andet.");
        assertThat(words(MadeUp.ENGLISH).between(link(-.5, -.8, -.01)))
                .isEqualTo("Between workplaces, social capital goes together with the core task:"
                        + " workplaces with more of one often have less of the other.");
    }

    @Test
    void whereTheIntervalHasZeroNothingIsClaimed() {
        assertThat(DANISH.between(link(.5, 0, .8)))
                .isEqualTo("Mellem arbejdspladser kan vi ikke sige, om social kapital hænger sammen med kerneopgaven.");
        var none = new Link("social-capital", "core-task", 400, 12, Optional.empty(), Optional.empty());
        assertThat(DANISH.within(none))
                .isEqualTo(
                        "Inde på arbejdspladserne kan vi ikke sige, om social kapital hænger sammen med kerneopgaven.");
        assertThat(DANISH.figure(none.within())).isEmpty();
    }
}
