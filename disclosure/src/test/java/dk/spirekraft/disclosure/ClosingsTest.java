package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.spirekraft.disclosure.Closings.Closed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// At closing only counts are known.
class ClosingsTest {

    private static final Neighbours NEIGHBOURS = new Neighbours(Map.of("SFO", "Indskoling", "Service", "SFO"));

    private static final People INDSKOLING = People.range(0, 14);
    private static final People SFO = People.range(14, 24);
    private static final People UDSKOLING = People.range(24, 40);

    private final Closings closings = new Closings(new MinGroupSize(5));

    private List<Closed> close(int wave, int indskoling, int sfo, int udskoling) {
        return closings.close(
                wave,
                List.of(
                        new Closed(Set.of("Indskoling"), INDSKOLING, indskoling),
                        new Closed(Set.of("SFO"), SFO, sfo),
                        new Closed(Set.of("Udskoling"), UDSKOLING, udskoling)),
                NEIGHBOURS);
    }

    @Test
    void aTeamWithFourAnswersJoinsTheNeighbourItNamed() {
        assertThat(close(1, 12, 4, 10))
                .containsExactlyInAnyOrder(
                        new Closed(Set.of("Indskoling", "SFO"), INDSKOLING.or(SFO), 16),
                        new Closed(Set.of("Udskoling"), UDSKOLING, 10));
    }

    @Test
    void fourAnswersInAllShowNothing() {
        assertThat(close(1, 2, 1, 1)).isEmpty();
    }

    @Test
    void aTeamThatAnswersFullyIsShownEveryTime() {
        assertThat(close(1, 14, 10, 16)).hasSize(3);
        assertThat(close(2, 14, 10, 16)).hasSize(3);
    }

    @Test
    void whereSomebodyElseMayHaveAnsweredASmallTeamIsPooled() {
        assertThat(close(1, 14, 6, 16)).hasSize(3);
        assertThat(close(2, 14, 6, 16))
                .as("six of ten, twice: five may be the same and one not")
                .extracting(Closed::teams)
                .isNotEmpty()
                .doesNotContain(Set.of("SFO"));
    }

    @Test
    void theSchoolIsStillShownWhereTeamsHaveUsedWhatTheyMay() {
        List<Integer> shown = new ArrayList<>();
        for (int wave = 1; wave <= 5; wave++) shown.add(close(wave, 13, 9, 15).size());
        assertThat(shown).startsWith(3).endsWith(1, 1).doesNotContain(0);
    }

    @Test
    void aWaveClosesOnce() {
        close(1, 14, 10, 16);
        assertThatIllegalArgumentException().isThrownBy(() -> close(1, 14, 10, 16));
    }

    /// All of twelve answered, and then all of them and one who came.
    @Test
    void aLaterWaveWithALowerMinimumLetsNobodyBeGuessedBetterThanWasPromised() {
        for (int promised : new int[] {5, 8}) {
            var later = new Closings(new MinGroupSize(5), new MinGroupSize(promised), new Guesses(), new Moves());
            later.take(1, List.of(new Closed(Set.of("SFO"), People.range(0, 12), 12)));
            assertThat(later.close(2, List.of(new Closed(Set.of("SFO"), People.range(0, 13), 13)), NEIGHBOURS))
                    .hasSize(promised == 5 ? 1 : 0);
        }
    }
}
