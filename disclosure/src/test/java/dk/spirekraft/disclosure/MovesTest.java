package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.disclosure.Closings.Closed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Of teams it is known how many came and left, and not who.
class MovesTest {

    private static final People A = People.range(0, 13);
    private static final People B = People.range(13, 26);

    private final Moves moves = new Moves();
    private final Map<Integer, List<Closed>> shown = new TreeMap<>();

    private void wave(int number, boolean areMovesTold, People a, People b) {
        wave(number, areMovesTold, a, b, 0);
    }

    private void wave(int number, boolean areMovesTold, People a, People b, int silent) {
        moves.know(number, Map.of("A", a, "B", b), areMovesTold);
        shown.put(
                number,
                List.of(new Closed(Set.of("A"), a, a.size() - silent), new Closed(Set.of("B"), b, b.size() - silent)));
    }

    private double share() {
        return moves.of(shown).share();
    }

    @Test
    void whereNobodyMovedThereIsNothingToReckon() {
        wave(1, true, A, B);
        wave(2, true, A, B);
        assertThat(share()).isZero();
    }

    @Test
    void oneWhoMovedIsGuessedAsIfItWereKnownWho() {
        wave(1, true, A, B);
        wave(2, true, A.without(People.of(0)), B.or(People.of(0)));
        assertThat(share()).isCloseTo(.26387536514118803, within(1e-12));
    }

    /// It is the same if one left and another came from outside, but that is guessed less well.
    @Test
    void whoCameFromOutsideMovedFromNoTeam() {
        wave(1, true, A, B);
        wave(2, true, A.without(People.of(0)), B.or(People.of(99)));
        assertThat(share()).isLessThan(.2);
    }

    @Test
    void whereNothingWasToldWhoCameMayBeFromAnyTeam() {
        wave(1, true, A, B);
        wave(2, false, A.without(People.of(0)), B.or(People.of(99)));
        assertThat(share()).isCloseTo(.26387536514118803, within(1e-12));
    }

    @Test
    void oneWhoLeftMayBeBackTwoWavesLater() {
        wave(1, true, A, B);
        moves.know(2, Map.of("A", A.without(People.of(0)), "B", B), true);
        wave(3, true, A.without(People.of(0)), B.or(People.of(99)));
        assertThat(share()).isCloseTo(.26387536514118803, within(1e-12));
    }

    @Test
    void whoDidNotAnswerIsNoneOfThoseWhoStay() {
        wave(1, true, A, B);
        wave(2, true, A.without(People.of(0)), B.or(People.of(0)), 1);
        assertThat(share()).isGreaterThan(.27);
    }

    @Test
    void whereNobodyIsSureToHaveStayedNothingIsToldApart() {
        wave(1, true, A, B);
        wave(2, true, People.range(30, 43), B.or(People.of(0)));
        assertThat(share()).isEqualTo(1);
    }

    /// What nobody can go through is hidden.
    @Test
    void whereThereAreTooManyWaysNothingIsToldApart() {
        for (int wave = 1; wave <= 8; wave++) {
            People gone = People.of(wave);
            wave(
                    wave,
                    false,
                    People.range(0, 60).without(gone),
                    People.range(60, 120).or(gone),
                    1);
        }
        assertThat(share()).isEqualTo(1);
    }
}
