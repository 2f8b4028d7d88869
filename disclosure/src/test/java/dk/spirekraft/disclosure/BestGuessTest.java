package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.disclosure.audit.Predictability;
import dk.spirekraft.disclosure.audit.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers of the project's statistics, C4.6: r = .8, largest R² by the number of stayers. The auditor finds the
/// same by projection.
class BestGuessTest {

    private static double guessed(People... waves) {
        Map<Integer, List<People>> atoms = new TreeMap<>();
        List<Release> releases = new ArrayList<>();
        for (int wave = 0; wave < waves.length; wave++) {
            atoms.put(wave, List.of(waves[wave]));
            releases.add(Release.of(PlannedGroup.of("w" + wave, List.of(new Column("q", wave)), waves[wave])));
        }
        double guessed = BestGuess.of(atoms);
        assertThat(Predictability.of(releases)).isCloseTo(guessed, within(1e-9));
        return guessed;
    }

    @Test
    void whereNobodyMovesItIsOneInFive() {
        assertThat(guessed(People.range(0, 5), People.range(0, 5))).isCloseTo(.2, within(1e-12));
        assertThat(guessed(People.range(0, 5), People.range(0, 5), People.range(0, 5), People.range(0, 5)))
                .isCloseTo(.2, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"5,.36", "6,.32", "7,.28", "8,.26", "9,.24", "10,.22"})
    void whereOneJoinedOrLeft(int stayers, double expected) {
        assertThat(guessed(People.range(0, stayers), People.range(0, stayers + 1)))
                .isCloseTo(expected, within(.005));
        assertThat(guessed(People.range(0, stayers + 1), People.range(0, stayers)))
                .isCloseTo(expected, within(.005));
    }

    @ParameterizedTest
    @CsvSource({"5,.30", "6,.27", "7,.245"})
    void whereOneIsSwapped(int stayers, double expected) {
        People before = People.range(0, stayers + 1);
        assertThat(guessed(before, People.range(0, stayers).or(People.of(99))))
                .isCloseTo(expected, within(.0005 + .0045));
    }

    @ParameterizedTest
    @CsvSource({"10,.25", "12,.22"})
    void whereAJoinerIsSeenOverFourWaves(int stayers, double expected) {
        People after = People.range(0, stayers + 1);
        assertThat(guessed(People.range(0, stayers), after, after, after)).isCloseTo(expected, within(.005));
    }

    @Test
    void nothingShownTellsNothing() {
        assertThat(BestGuess.of(Map.of())).isZero();
    }
}
