package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.measure.microdata.AnswerSheets;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.KnownSpread;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is released of a wave: by the number of answers alone, from clipped histograms, and nothing under five.
class ReleaseMakerTest {

    private static final Questionnaire ASKED = ShippedQuestionnaires.all().getFirst();
    private static final List<String> ITEMS =
            ASKED.items().stream().map(Item::id).toList();
    private static final KnownSpread TYPICAL = new KnownSpread(20, KnownSpread.Source.TYPICAL);

    private static Release release(List<short[]> sheets) {
        var answers = FrozenAnswers.together(new AnswerSheets(ITEMS, sheets));
        return new ReleaseMaker(ASKED, answers, new MinGroupSize(5), scale -> TYPICAL)
                .release(Optional.of(62), Map.of());
    }

    private static short[] all(int value) {
        short[] sheet = new short[ITEMS.size()];
        Arrays.fill(sheet, (short) value);
        return sheet;
    }

    private static Release everybody(int n, int value) {
        return release(Stream.generate(() -> all(value)).limit(n).toList());
    }

    private static List<short[]> random(int n, Random random) {
        return IntStream.range(0, n)
                .mapToObj(person -> {
                    short[] sheet = new short[ITEMS.size()];
                    for (int i = 0; i < sheet.length; i++) sheet[i] = (short) (1 + random.nextInt(5));
                    return sheet;
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void underFiveNothingIsShownAndTheReasonIsSaid(int n) {
        Release release = everybody(n, 4);
        assertThat(release.scales())
                .isNotEmpty()
                .allMatch(
                        cell -> cell instanceof ScaleCell.Suppressed hidden && hidden.reason() == Suppression.TOO_FEW);
        assertThat(release.items())
                .hasSize(15)
                .allMatch(cell -> cell instanceof ItemCell.Suppressed hidden && hidden.reason() == Suppression.TOO_FEW);
    }

    @ParameterizedTest
    @CsvSource({"5, 3", "9, 3", "10, 5", "29, 5", "30, 5"})
    void fromFiveThreeClassesFromTenTheWholeDistribution(int n, int segments) {
        Release release = release(random(n, new Random(1)));
        assertThat(release.items())
                .allMatch(cell -> cell instanceof ItemCell.Published shown
                        && shown.counts().size() == segments
                        && shown.counts().stream().mapToInt(Integer::intValue).sum() == n);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true"})
    void fromThirtyTheSchoolsOwnSpreadAndAlpha(int n, boolean own) {
        Release release = release(random(n, new Random(2)));
        assertThat(release.scales()).allSatisfy(cell -> {
            var shown = (ScaleCell.Published) cell;
            assertThat(shown.spread().source() == KnownSpread.Source.OWN).isEqualTo(own);
            if (!own) assertThat(shown.alpha()).isEmpty();
        });
        assertThat(release.scales())
                .anyMatch(cell -> ((ScaleCell.Published) cell).alpha().isPresent() == own);
    }

    @Test
    void whereThirtyAnswerAlikeTheirSpreadIsNotTakenForNothing() {
        assertThat(everybody(40, 4).scales())
                .allMatch(cell -> ((ScaleCell.Published) cell).spread().equals(TYPICAL));
    }

    @Test
    void meansAreThoseOfClippedHistogramsSoThatNobodyCanBeShownToBeCritical() {
        var lowest = (ScaleCell.Published) everybody(5, 1).scales().getFirst();
        // Three of five may be shown at the lowest answer; the two spared stand in the middle: (3·0 + 2·50) / 5.
        assertThat(lowest.mean()).isCloseTo(20, within(1e-9));
        var highest = (ScaleCell.Published) everybody(5, 5).scales().getFirst();
        assertThat(highest.mean()).isCloseTo(90, within(1e-9));
    }

    @Test
    void anItemThatFewAnsweredIsHiddenAloneAndTheScaleStandsOnTheRest() {
        List<short[]> sheets = IntStream.range(0, 12)
                .mapToObj(person -> {
                    short[] sheet = all(4);
                    if (person >= 4) sheet[0] = 0;
                    return sheet;
                })
                .toList();
        Release release = release(sheets);
        assertThat(release.item(ITEMS.getFirst())).isInstanceOf(ItemCell.Suppressed.class);
        assertThat(release.item(ITEMS.get(1))).isInstanceOf(ItemCell.Published.class);
    }

    @ParameterizedTest
    @CsvSource({"10, 3", "9,", "30, 0"})
    void howManyLeftAnItemOutIsToldFromTenAnswersUp(int answered, Integer left) {
        int sent = left == null ? answered + 3 : answered + left;
        List<short[]> sheets = IntStream.range(0, sent)
                .mapToObj(person -> {
                    short[] sheet = all(4);
                    if (person >= answered) sheet[0] = 0;
                    return sheet;
                })
                .toList();
        var item = (ItemCell.Published) release(sheets).item(ITEMS.getFirst());
        assertThat(item.unanswered()).isEqualTo(Optional.ofNullable(left));
    }

    /// Else the share would tell how many sent a sheet from where nothing may be told.
    @Test
    void itIsToldOnlyOfAnItemThatIsToldOfAllSheets() {
        List<short[]> sheets = random(24, new Random(6));
        List<Integer> piles =
                IntStream.range(0, 24).mapToObj(person -> person / 12).toList();
        var some = new FrozenAnswers(
                new AnswerSheets(ITEMS, sheets, piles),
                ITEMS.stream().collect(Collectors.toMap(item -> item, item -> List.of(Set.of(0)))));
        var release =
                new ReleaseMaker(ASKED, some, new MinGroupSize(5), scale -> TYPICAL).release(Optional.of(62), Map.of());
        var item = (ItemCell.Published) release.item(ITEMS.getFirst());
        assertThat(item.n()).isEqualTo(12);
        assertThat(item.unanswered()).isEmpty();
    }

    @Test
    void aScaleOrItemThatWasNeverAskedIsNotPlanned() {
        assertThat(everybody(12, 3).scale("findes-ikke"))
                .isEqualTo(new ScaleCell.Suppressed("findes-ikke", Suppression.NOT_PLANNED));
    }

    /// Guarantee G4: redrawn answers of the same persons to the same items show the same set of figures.
    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8, 12, 31})
    void whatIsShownDependsOnCountsOnly(int n) {
        var random = new Random(n);
        boolean[][] answered = new boolean[n][ITEMS.size()];
        for (boolean[] row : answered) for (int i = 0; i < row.length; i++) row[i] = random.nextInt(4) > 0;
        List<String> first = shownSet(release(drawn(answered, random)));
        for (int redraw = 0; redraw < 200; redraw++)
            assertThat(shownSet(release(drawn(answered, random)))).isEqualTo(first);
    }

    private static List<short[]> drawn(boolean[][] answered, Random random) {
        return Arrays.stream(answered)
                .map(row -> {
                    short[] sheet = new short[row.length];
                    for (int i = 0; i < row.length; i++) sheet[i] = (short) (row[i] ? 1 + random.nextInt(5) : 0);
                    return sheet;
                })
                .toList();
    }

    private static List<String> shownSet(Release release) {
        Stream<String> scales = release.scales().stream().map(cell -> switch (cell) {
            case ScaleCell.Suppressed hidden -> hidden.toString();
            case ScaleCell.Published shown ->
                "%s n=%d %s alpha=%s"
                        .formatted(
                                shown.scale(),
                                shown.n(),
                                shown.spread().source(),
                                shown.alpha().isPresent());
        });
        Stream<String> items = release.items().stream().map(cell -> switch (cell) {
            case ItemCell.Suppressed hidden -> hidden.toString();
            case ItemCell.Published shown ->
                "%s n=%d in %d"
                        .formatted(shown.item(), shown.n(), shown.counts().size());
        });
        return Stream.concat(scales, items).toList();
    }

    @Test
    void theOrderOfSheetsChangesNothing() {
        List<short[]> sheets = random(17, new Random(5));
        assertThat(release(sheets.reversed())).isEqualTo(release(sheets));
    }
}
