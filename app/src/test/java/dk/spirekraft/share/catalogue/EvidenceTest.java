package dk.spirekraft.share.catalogue;

import static dk.spirekraft.share.catalogue.Evidence.FOLLOWED;
import static dk.spirekraft.share.catalogue.Evidence.HELD;
import static dk.spirekraft.share.catalogue.Evidence.REPEATED;
import static dk.spirekraft.share.catalogue.Evidence.TOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.share.catalogue.Evidence.Basis;
import dk.spirekraft.share.catalogue.Evidence.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The label follows from what kind of data stands behind, how many cycles, and whether somebody looked again: every
/// combination.
class EvidenceTest {

    @ParameterizedTest
    @CsvSource({
        "WORDS,    1, false, TOLD",
        "WORDS,    1, true,  FOLLOWED",
        "WORDS,    2, false, FOLLOWED",
        "WORDS,    2, true,  FOLLOWED",
        "WORDS,    3, false, FOLLOWED",
        "WORDS,    3, true,  FOLLOWED",
        "COUNTED,  1, false, FOLLOWED",
        "COUNTED,  1, true,  HELD",
        "COUNTED,  2, false, REPEATED",
        "COUNTED,  2, true,  HELD",
        "COUNTED,  3, false, REPEATED",
        "COUNTED,  3, true,  HELD",
        "MEASURED, 1, false, FOLLOWED",
        "MEASURED, 1, true,  HELD",
        "MEASURED, 2, false, REPEATED",
        "MEASURED, 2, true,  HELD",
        "MEASURED, 3, false, REPEATED",
        "MEASURED, 3, true,  HELD"
    })
    void everyCombinationHasItsLabel(Kind kind, int cycles, boolean checkedLater, Evidence label) {
        assertThat(Evidence.of(new Basis(kind, cycles, checkedLater))).isEqualTo(label);
    }

    @Test
    void moreBehindItNeverMakesALabelWeaker() {
        for (Kind kind : Kind.values())
            for (int cycles = 1; cycles < 4; cycles++) {
                Evidence bare = Evidence.of(new Basis(kind, cycles, false));
                assertThat(Evidence.of(new Basis(kind, cycles, true))).isGreaterThanOrEqualTo(bare);
                assertThat(Evidence.of(new Basis(kind, cycles + 1, false))).isGreaterThanOrEqualTo(bare);
            }
        assertThat(Evidence.values()).containsExactly(TOLD, FOLLOWED, REPEATED, HELD);
    }

    @Test
    void aTrialHasACycle() {
        assertThatThrownBy(() -> new Basis(Kind.WORDS, 0, false)).hasMessageContaining("1 cycle or more, but got 0");
    }
}
