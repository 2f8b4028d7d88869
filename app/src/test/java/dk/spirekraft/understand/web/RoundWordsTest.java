package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Rounds;
import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.RoundRelease;
import dk.spirekraft.understand.RoundRelease.Link;
import dk.spirekraft.understand.RoundRelease.Place;
import dk.spirekraft.understand.RoundRelease.ScaleOfRound;
import dk.spirekraft.understand.RoundRelease.Tie;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of workplaces beside each other, and of how scales go together, at and around every threshold.
class RoundWordsTest {

    private static final double OTHERS = 57;

    private static RoundWords words(Words words, Map<UUID, Release> released) {
        var shown = new RoundResults.Shown(
                new Rounds.Round(UUID.randomUUID(), "Runde", true),
                List.of(),
                MadeUp.ASKED,
                new RoundRelease(1, List.of(), List.of()),
                Map.of("trust", OTHERS),
                Map.of(),
                released);
        return new RoundWords(shown, wave -> MadeUp.HAVGARD, words);
    }

    private static RoundWords words(Words words) {
        return words(words, Map.of());
    }

    private static final RoundWords DANISH = words(MadeUp.DANISH);

    /// A workplace of twenty answers, whose own band and the one drawn in are both some nine points to each side.
    private static Place place(double mean, double below, double clearlyBelow, double clearlyAbove) {
        return new Place(UUID.randomUUID(), 20, mean, mean, 4, below, clearlyBelow, clearlyAbove);
    }

    private static RoundWords beside(Words words, Place... places) {
        Map<UUID, Release> released = new HashMap<>();
        for (Place place : places)
            released.put(
                    place.wave(),
                    MadeUp.release(MadeUp.cell(20, place.mean(), Agreement.AGREE), List.of(1, 4, 9, 5, 1)));
        return words(words, released);
    }

    private static String says(double mean, double below, double clearlyBelow, double clearlyAbove) {
        Place place = place(mean, below, clearlyBelow, clearlyAbove);
        return beside(MadeUp.DANISH, place).place(MadeUp.TRUST, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            75 | .04  | Meget sandsynligt over gennemsnittet
            75 | .06  | Sandsynligt over gennemsnittet
            75 | .19  | Sandsynligt over gennemsnittet
            75 | .21  | Det kan ikke siges, om det er over eller under gennemsnittet
            40 | .79  | Det kan ikke siges, om det er over eller under gennemsnittet
            40 | .81  | Sandsynligt under gennemsnittet
            40 | .94  | Sandsynligt under gennemsnittet
            40 | .96  | Meget sandsynligt under gennemsnittet
            """)
    void howSureAWorkplaceIsOverOrUnder(double mean, double below, String sentence) {
        assertThat(says(mean, below, 0, 0)).isEqualTo(sentence);
    }

    @Test
    void clearlyIsSaidFromNineInTen() {
        assertThat(says(75, .01, 0, .9)).isEqualTo("Klart over de andre, nok mere end 5 point");
        assertThat(says(75, .01, 0, .899)).isEqualTo("Meget sandsynligt over gennemsnittet");
        assertThat(says(40, .99, .9, 0))
                .isEqualTo("Klart under de andre, nok mere end 5 point. Et godt sted at spørge nærmere");
        assertThat(says(40, .99, .899, 0)).isEqualTo("Meget sandsynligt under gennemsnittet");
    }

    @Test
    void whereTheBandHoldsTheMeanNoMoreThanLikelyIsSaid() {
        assertThat(says(60, .01, 0, .96)).isEqualTo("Sandsynligt over gennemsnittet");
        assertThat(says(54, .99, .96, 0)).isEqualTo("Sandsynligt under gennemsnittet");
    }

    private static String flags(Words words, Place... places) {
        return beside(words, places).flags(MadeUp.TRUST, new ScaleOfRound("trust", List.of(places)));
    }

    @Test
    void besideTheListStandsHowManyAreProbablyWrong() {
        assertThat(flags(MadeUp.DANISH, place(80, 0, 0, .9), place(30, 1, .98, 0), place(57, .5, .1, .1)))
                .isEqualTo("2 ligger klart over eller under de andre. Cirka 6 procent af de udsagn er nok forkerte.");
        assertThat(flags(MadeUp.DANISH, place(80, 0, 0, .99))).contains("Cirka 1 procent");
        assertThat(flags(MadeUp.DANISH, place(80, 0, 0, .991)))
                .isEqualTo("1 ligger klart over eller under de andre. Under 1 procent af de udsagn er nok forkerte.");
        assertThat(flags(MadeUp.ENGLISH, place(80, 0, 0, .95)))
                .isEqualTo("1 lies clearly above or below the others."
                        + " About 5 per cent of those statements are probably wrong.");
        assertThat(flags(MadeUp.DANISH, place(57, .5, .1, .1)))
                .isEqualTo("Ingen ligger klart over eller under de andre.");
    }

    @Test
    void whatIsNotSaidToLieClearlyApartIsNotCountedSo() {
        assertThat(flags(MadeUp.DANISH, place(60, .01, 0, .96), place(80, 0, 0, .95)))
                .isEqualTo("1 ligger klart over eller under de andre. Cirka 5 procent af de udsagn er nok forkerte.");
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
