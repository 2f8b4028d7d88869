package dk.spirekraft.understand;

import static dk.spirekraft.understand.RelationalWaves.drawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.story.Ratings;
import dk.spirekraft.understand.RelationalCells.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which ties may be told, by counts and by the sizes of roles alone.
class RelationalGateTest {

    private static final int TEACHERS = 0;
    private static final int PEDAGOGUES = 1;
    private static final int LEADERS = 2;
    private static final int SERVICE = 3;

    private RelationalWaves waves = new RelationalWaves();

    private static double mean(Cell cell) {
        return ((Cell.Published) cell).mean();
    }

    @Test
    void everyCellStandsOnItsOwnThreshold() {
        RelationalCells cells = waves.taken(1, new Ratings().havgard().read(), Ratings.SIZES);
        assertThat(cells.cell(TEACHERS, PEDAGOGUES)).isInstanceOf(Cell.Published.class);
        assertThat(cells.cell(PEDAGOGUES, SERVICE)).isInstanceOf(Cell.Published.class);
        assertThat(cells.cell(SERVICE, TEACHERS)).isEqualTo(new Cell.Suppressed(Suppression.TOO_FEW));
        assertThat(cells.cell(SERVICE, SERVICE)).isEqualTo(new Cell.Suppressed(Suppression.TOO_FEW));
    }

    @Test
    void leadersWhoAreThreeGetNoMarkHoweverManyAnswer() {
        RelationalCells cells = waves.taken(1, new Ratings().havgard().read(), Ratings.SIZES);
        for (int rater = 0; rater < 4; rater++)
            assertThat(cells.cell(rater, LEADERS)).isEqualTo(new Cell.AboutFew());
        assertThat(waves.lines()).noneMatch(line -> line.text().contains("relation/ledelse"));
    }

    @Test
    void sixWhoAreAllCriticalCanEachDenyIt() {
        RelationalCells cells = waves.taken(1, new Ratings().havgard().read(), Ratings.SIZES);
        // Four of six may be shown under the middle; two stand at it.
        assertThat(mean(cells.cell(PEDAGOGUES, TEACHERS))).isCloseTo((4 * 1 + 2 * 3) / 6.0, within(1e-9));
        // Eleven of twelve over it.
        assertThat(mean(cells.cell(TEACHERS, TEACHERS))).isCloseTo((11 * 4 + 3) / 12.0, within(1e-9));
    }

    @Test
    void theSingleQuestionsAreToldFromTenAnswers() {
        RelationalCells cells = waves.taken(1, new Ratings().havgard().read(), Ratings.SIZES);
        assertThat(((Cell.Published) cells.cell(TEACHERS, SERVICE)).tellsAspects())
                .isTrue();
        assertThat(((Cell.Published) cells.cell(TEACHERS, PEDAGOGUES)).tellsAspects())
                .isFalse();
        assertThat(waves.lines()).anyMatch(line -> line.text().contains("aspect/accuracy/lærere>service"));
        assertThat(waves.lines()).noneMatch(line -> line.text().contains("aspect/accuracy/lærere>pædagoger"));
    }

    @Test
    void aCellIsFourPartsOfCommunicationAndThreeOfTheRelationship() {
        var file = drawn(new int[] {20}, 0, 1);
        var cell = (Cell.Published) waves.taken(1, file, List.of(20)).cell(0, 0);
        assertThat(cell.mean())
                .isCloseTo(
                        (4 * cell.composite().communication()
                                        + 3 * cell.composite().relationship())
                                / 7,
                        within(1e-12))
                .isCloseTo(
                        cell.aspects().stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow(),
                        within(1e-9));
    }

    @Test
    void aQuestionThatTooFewAnsweredHidesTheWholeCell() {
        String row = "lærere,lærere,4,4,4,4,4,4,%s%n";
        String text = new Ratings().text()
                + row.formatted("4").repeat(4)
                + row.formatted("").repeat(4);
        assertThat(waves.taken(1, RelationalFile.read(text, List.of()), List.of(9))
                        .cell(0, 0))
                .isEqualTo(new Cell.Suppressed(Suppression.TOO_FEW));
    }

    @Test
    void theSameFiveAskedAgainAreHiddenSinceOneMayHaveComeInAnothersPlace() {
        var five = new Ratings().add("lærere", "lærere", 5, 4).read();
        assertThat(waves.taken(1, five, List.of(5)).cell(0, 0)).isInstanceOf(Cell.Published.class);
        assertThat(waves.taken(2, five, List.of(5)).cell(0, 0)).isEqualTo(new Cell.Suppressed(Suppression.GUESSABLE));
        var twenty = new Ratings().add("service", "service", 20, 4).read();
        assertThat(waves.taken(3, twenty, List.of(20)).cell(0, 0)).isInstanceOf(Cell.Published.class);
        assertThat(waves.taken(4, twenty, List.of(20)).cell(0, 0)).isInstanceOf(Cell.Published.class);
    }

    @Test
    void aRoleOfFewerThanAnsweredIsAMistakeOfTheCaller() {
        var file = new Ratings().add("lærere", "lærere", 9, 4).read();
        assertThatThrownBy(() -> new RelationalGate.Sized(file, List.of(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9");
    }

    private static List<Object> states(RelationalCells cells) {
        return cells.rows().stream()
                .flatMap(List::stream)
                .map(cell -> cell instanceof Cell.Published shown ? (Object) shown.answered() : cell)
                .toList();
    }

    @Test
    void whatIsToldDoesNotDependOnTheAnswers() {
        int[] answering = {14, 6, 5, 4, 11};
        List<Integer> sizes = List.of(15, 8, 5, 4, 11);
        List<Object> first = states(waves.taken(1, drawn(answering, 7, 0), sizes));
        for (int draw = 1; draw <= 200; draw++) {
            waves = new RelationalWaves();
            assertThat(states(waves.taken(1, drawn(answering, 7, draw), sizes))).isEqualTo(first);
        }
    }
}
