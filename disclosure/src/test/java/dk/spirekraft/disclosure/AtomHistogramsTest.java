package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures are sums of clipped atoms, and of nothing else.
class AtomHistogramsTest {

    private static final Column ITEM = new Column("q1", 1);
    private static final People SIX = People.range(0, 6);
    private static final People ALL = People.range(0, 13);

    /// All of six are critical, and all of seven are full of praise.
    private static final AtomHistograms HISTOGRAMS = new AtomHistograms((column, people) -> new Histogram(
            List.of(people.and(SIX).size(), 0, 0, 0, people.without(SIX).size())));

    private static Partition shown(People... groups) {
        Partition shown = Partition.NONE;
        for (People people : groups) shown = shown.cutBy(PlannedGroup.of("", List.of(ITEM), people));
        return shown;
    }

    @Test
    void aGroupOfOneMindIsClipped() {
        assertThat(HISTOGRAMS.shown(shown(SIX), new Cell(ITEM, SIX)).counts()).containsExactly(4, 0, 2, 0, 0);
    }

    @Test
    void aLargerGroupIsTheSumOfItsClippedAtoms() {
        assertThat(HISTOGRAMS.shown(shown(ALL, SIX), new Cell(ITEM, ALL)).counts())
                .containsExactly(4, 0, 3, 0, 6);
    }

    @Test
    void aPartOfAnAtomHasNoFigure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTOGRAMS.shown(shown(ALL), new Cell(ITEM, SIX)))
                .withMessageContaining("A figure is made of whole atoms");
    }
}
