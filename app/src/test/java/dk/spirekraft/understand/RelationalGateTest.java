package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Audit;
import dk.spirekraft.disclosure.audit.Reach;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.story.Ratings;
import dk.spirekraft.understand.RelationalCells.Cell;
import dk.spirekraft.understand.RelationalFile.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which ties may be told, by counts and by the sizes of roles alone.
class RelationalGateTest {

    private static final MinGroupSize FIVE = new MinGroupSize(5);
    private static final int TEACHERS = 0;
    private static final int PEDAGOGUES = 1;
    private static final int LEADERS = 2;
    private static final int SERVICE = 3;

    private final List<Line> lines = new ArrayList<>();

    /// Takes a file beside this wave, after all that was taken before.
    private RelationalCells taken(int wave, RelationalFile file, List<Integer> sizes) {
        var ledger = new SchoolLedger(lines);
        var cells = new RelationalGate(ledger, wave, FIVE, new RelationalGate.Sized(file, sizes))
                .release(released -> "0".repeat(64));
        lines.addAll(ledger.added());
        return cells;
    }

    private static double mean(Cell cell) {
        return ((Cell.Published) cell).mean();
    }

    @Test
    void everyCellStandsOnItsOwnThreshold() {
        RelationalCells cells = taken(1, new Ratings().havgard().read(), Ratings.SIZES);
        assertThat(cells.cell(TEACHERS, PEDAGOGUES)).isInstanceOf(Cell.Published.class);
        assertThat(cells.cell(PEDAGOGUES, SERVICE)).isInstanceOf(Cell.Published.class);
        assertThat(cells.cell(SERVICE, TEACHERS)).isEqualTo(new Cell.Suppressed(Suppression.TOO_FEW));
        assertThat(cells.cell(SERVICE, SERVICE)).isEqualTo(new Cell.Suppressed(Suppression.TOO_FEW));
    }

    @Test
    void leadersWhoAreThreeGetNoMarkHoweverManyAnswer() {
        RelationalCells cells = taken(1, new Ratings().havgard().read(), Ratings.SIZES);
        for (int rater = 0; rater < 4; rater++)
            assertThat(cells.cell(rater, LEADERS)).isEqualTo(new Cell.AboutFew());
        assertThat(lines).noneMatch(line -> line.text().contains("relation/ledelse"));
    }

    @Test
    void sixWhoAreAllCriticalCanEachDenyIt() {
        RelationalCells cells = taken(1, new Ratings().havgard().read(), Ratings.SIZES);
        // Four of six may be shown under the middle; two stand at it.
        assertThat(mean(cells.cell(PEDAGOGUES, TEACHERS))).isCloseTo((4 * 1 + 2 * 3) / 6.0, within(1e-9));
        // Eleven of twelve over it.
        assertThat(mean(cells.cell(TEACHERS, TEACHERS))).isCloseTo((11 * 4 + 3) / 12.0, within(1e-9));
    }

    @Test
    void theSingleQuestionsAreToldFromTenAnswers() {
        RelationalCells cells = taken(1, new Ratings().havgard().read(), Ratings.SIZES);
        assertThat(((Cell.Published) cells.cell(TEACHERS, SERVICE)).tellsAspects())
                .isTrue();
        assertThat(((Cell.Published) cells.cell(TEACHERS, PEDAGOGUES)).tellsAspects())
                .isFalse();
        assertThat(lines).anyMatch(line -> line.text().contains("aspect/accuracy/lærere>service"));
        assertThat(lines).noneMatch(line -> line.text().contains("aspect/accuracy/lærere>pædagoger"));
    }

    @Test
    void aCellIsFourPartsOfCommunicationAndThreeOfTheRelationship() {
        var file = drawn(new int[] {20}, 0, 1);
        var cell = (Cell.Published) taken(1, file, List.of(20)).cell(0, 0);
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
        assertThat(taken(1, RelationalFile.read(text, List.of()), List.of(9)).cell(0, 0))
                .isEqualTo(new Cell.Suppressed(Suppression.TOO_FEW));
    }

    @Test
    void theSameFiveAskedAgainAreHiddenSinceOneMayHaveComeInAnothersPlace() {
        var five = new Ratings().add("lærere", "lærere", 5, 4).read();
        assertThat(taken(1, five, List.of(5)).cell(0, 0)).isInstanceOf(Cell.Published.class);
        assertThat(taken(2, five, List.of(5)).cell(0, 0)).isEqualTo(new Cell.Suppressed(Suppression.GUESSABLE));
        var twenty = new Ratings().add("service", "service", 20, 4).read();
        assertThat(taken(3, twenty, List.of(20)).cell(0, 0)).isInstanceOf(Cell.Published.class);
        assertThat(taken(4, twenty, List.of(20)).cell(0, 0)).isInstanceOf(Cell.Published.class);
    }

    @Test
    void aRoleOfFewerThanAnsweredIsAMistakeOfTheCaller() {
        var file = new Ratings().add("lærere", "lærere", 9, 4).read();
        assertThatThrownBy(() -> new RelationalGate.Sized(file, List.of(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9");
    }

    /// Everybody rates every role; answers are drawn, and now and then one is left out, whatever the answers are.
    private static RelationalFile drawn(int[] answering, long gaps, long answers) {
        var gap = new Random(gaps);
        var answer = new Random(answers);
        List<Rating> ratings = new ArrayList<>();
        for (int rater = 0; rater < answering.length; rater++)
            for (int person = 0; person < answering[rater]; person++)
                for (int rated = 0; rated < answering.length; rated++)
                    ratings.add(new Rating(
                            rater,
                            rated,
                            IntStream.range(0, 7)
                                    .mapToObj(aspect -> {
                                        int given = 1 + answer.nextInt(5);
                                        return gap.nextInt(30) == 0 ? 0 : given;
                                    })
                                    .toList()));
        List<String> roles = IntStream.range(0, answering.length)
                .mapToObj(role -> "rolle " + role)
                .toList();
        return new RelationalFile(List.of(), List.of(), List.of(), roles, ratings, 0, Map.of());
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
        List<Object> first = states(taken(1, drawn(answering, 7, 0), sizes));
        for (int draw = 1; draw <= 200; draw++) {
            lines.clear();
            assertThat(states(taken(1, drawn(answering, 7, draw), sizes))).isEqualTo(first);
        }
    }

    /// What the ledger says was published, and what the people of each row really answered.
    private final class Attacker {

        private final Map<Integer, Entry.Opened> opened = new HashMap<>();
        private final Map<Answer, Integer> given = new HashMap<>();
        private final List<dk.spirekraft.disclosure.audit.Release> all = new ArrayList<>();
        private final List<dk.spirekraft.disclosure.audit.Release> valued = new ArrayList<>();

        Attacker(Map<Integer, RelationalFile> files) {
            for (Line line : lines)
                if (line.entry() instanceof Entry.Opened one) {
                    opened.put(one.wave(), one);
                    know(
                            one,
                            Optional.ofNullable(files.get(RelationalGate.wave(one.wave())))
                                    .orElseThrow());
                }
            for (Line line : lines) if (line.entry() instanceof Entry.Released one) take(one);
        }

        private void know(Entry.Opened wave, RelationalFile file) {
            for (int rater = 0; rater < file.roles().size(); rater++) {
                int[] rows =
                        people(wave, "role/" + file.roles().get(rater)).rows().toArray();
                for (int rated = 0; rated < file.roles().size(); rated++) {
                    int from = rater;
                    int to = rated;
                    List<Rating> about = file.ratings().stream()
                            .filter(rating -> rating.rater() == from && rating.rated() == to)
                            .toList();
                    for (int i = 0; i < about.size(); i++)
                        for (int aspect = 0; aspect < 7; aspect++) {
                            int code = about.get(i).answers().get(aspect);
                            String item =
                                    "relation/" + file.roles().get(to) + "/" + RelationalCells.ASPECTS.get(aspect);
                            if (code > 0) given.put(new Answer(rows[i], new Column(item, wave.wave())), code - 1);
                        }
                    for (int i = 0; i < about.size(); i++)
                        given.put(
                                new Answer(
                                        rows[i],
                                        new Column("relation/" + file.roles().get(to) + "/answered", wave.wave())),
                                1);
                }
            }
        }

        private static People people(Entry.Opened wave, String atom) {
            return wave.atoms().getOrDefault(atom, People.of());
        }

        private void take(Entry.Released figure) {
            Map<Answer, Long> weights = new HashMap<>();
            Entry.Opened wave = Optional.ofNullable(opened.get(figure.wave())).orElseThrow();
            for (String atom : figure.atoms())
                for (String item : figure.items())
                    people(wave, atom)
                            .rows()
                            .mapToObj(row -> new Answer(row, new Column(item, figure.wave())))
                            .filter(given::containsKey)
                            .forEach(answer -> weights.put(answer, 1L));
            var release = new dk.spirekraft.disclosure.audit.Release(figure.id(), weights);
            all.add(release);
            if (!figure.indicator().startsWith("answered/")) valued.add(release);
        }

        Audit audit() {
            Map<Answer, Integer> codes = new HashMap<>();
            given.keySet().forEach(answer -> codes.put(answer, 5));
            return Audit.of(5, valued, new Audit.Answered(given, codes));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theExactAttackerReachesNobodyOverTwoWavesOfRoles(long seed) {
        var random = new Random(seed);
        int[] first = IntStream.range(0, 3).map(role -> 3 + random.nextInt(12)).toArray();
        int[] second = IntStream.of(first)
                .map(answering -> Math.max(1, answering - random.nextInt(3)))
                .toArray();
        List<Integer> sizes =
                IntStream.of(first).mapToObj(answering -> answering + 1).toList();
        Map<Integer, RelationalFile> files = Map.of(1, drawn(first, seed, seed), 2, drawn(second, seed, -seed));
        for (int wave = 1; wave <= 2; wave++)
            taken(wave, Optional.ofNullable(files.get(wave)).orElseThrow(), sizes);
        var attacker = new Attacker(files);
        assertThat(attacker.audit().isCertified()).as("%s", attacker.audit()).isTrue();
        assertThat(Reach.under(5, attacker.all)).isEmpty();
    }

    @Test
    void theSameAttackerFindsTheFourOfAHiddenCellWereItShown() {
        var file = new Ratings().havgard().read();
        taken(1, file, Ratings.SIZES);
        var attacker = new Attacker(Map.of(1, file));
        assertThat(attacker.audit().isCertified()).isTrue();
        attacker.take(new Entry.Released(
                1_000_001, "naive", "tie", List.of("relation/lærere/accuracy"), List.of("role/service"), "school"));
        assertThat(attacker.audit().nothingUnderKIsReached()).isFalse();
    }
}
