package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.measure.microdata.AnswerSheets;
import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
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

    private static Release answering(List<short[]> sheets, int... onlyItemsOfTrust) {
        List<Integer> trust = ASKED.scale("trust").orElseThrow().items().stream()
                .map(ITEMS::indexOf)
                .toList();
        for (int person = 0; person < onlyItemsOfTrust.length; person++)
            for (int i = 0; i < trust.size(); i++)
                if ((onlyItemsOfTrust[person] >> i & 1) == 0) sheets.get(person)[trust.get(i)] = 0;
        return release(sheets);
    }

    @ParameterizedTest
    @CsvSource({"30, true", "29, false"})
    void alphaNeedsThirtyCompleteSheetsWhereScoresMakeDoWithHalf(int complete, boolean told) {
        int[] gaps = IntStream.generate(() -> 0b0111).limit(31 - complete).toArray();
        var trust =
                (ScaleCell.Published) answering(random(31, new Random(5)), gaps).scale("trust");
        assertThat(trust.n()).isEqualTo(31);
        assertThat(trust.alpha().isPresent()).isEqualTo(told);
    }

    /// Each of four items is answered by more than five, but few answered two of them.
    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void aScaleThatTooFewAnsweredHalfOfIsHiddenThoughItsItemsAreShown(int halves, boolean shown) {
        int[] answered = IntStream.range(0, 28)
                .map(person -> person < halves ? 0b0011 : 1 << person % 4)
                .toArray();
        Release release = answering(random(28, new Random(6)), answered);
        assertThat(release.item(ASKED.scale("trust").orElseThrow().items().getFirst()))
                .isInstanceOf(ItemCell.Published.class);
        assertThat(release.scale("trust") instanceof ScaleCell.Published).isEqualTo(shown);
    }

    @Test
    void aScaleOfWhichFewerThanHalfOfTheItemsCanBeShownIsHidden() {
        Release release = answering(random(5, new Random(8)), 0b0011, 0b0101, 0b1001, 0b0011, 0b0101);
        assertThat(release.scale("trust")).isEqualTo(new ScaleCell.Suppressed("trust", Suppression.TOO_FEW));
    }

    @Test
    void whetherPeopleAgreeIsSaidOnlyWhereHalfOfTheItemsHaveTenAnswers() {
        int[] one = IntStream.range(0, 20)
                .map(person -> person < 6 ? 0b1111 : 0b0001)
                .toArray();
        for (int person = 6; person < 12; person++) one[person] = 0b0011;
        int[] few = one.clone();
        for (int person = 9; person < 12; person++) few[person] = 0b0101;
        assertThat(agreement(one)).isPresent();
        assertThat(agreement(few)).isEmpty();
    }

    private static Optional<Agreement> agreement(int[] answered) {
        return ((ScaleCell.Published)
                        answering(random(20, new Random(7)), answered).scale("trust"))
                .agreement();
    }

    /// Where all answer the middle their spread is no smaller than if one had answered one item a step aside.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whereThirtyAnswerAlikeTheirSpreadIsTheirOwnAndNotNothing(int value) {
        assertThat(everybody(30, value).scales())
                .allMatch(cell -> ((ScaleCell.Published) cell).spread().source() == KnownSpread.Source.OWN
                        && ((ScaleCell.Published) cell).spread().sd() > .3);
    }

    /// The counts of all of these are clipped to two in the middle, and their spread knows no more.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theSpreadOfThirtyDoesNotUndoTheClip(int inTheMiddle) {
        List<short[]> sheets = IntStream.range(0, 30)
                .mapToObj(person -> all(person < inTheMiddle ? 3 : 1))
                .toList();
        assertThat(release(sheets)).isEqualTo(everybody(30, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void clippedSheetsCountToTheClippedHistograms(long seed) {
        var random = new Random(seed);
        List<short[]> sheets = IntStream.range(0, 14)
                .mapToObj(person -> {
                    short[] sheet = new short[ITEMS.size()];
                    for (int i = 0; i < sheet.length; i++) sheet[i] = (short) random.nextInt(i % 2 == 0 ? 2 : 6);
                    return sheet;
                })
                .toList();
        List<Integer> piles =
                IntStream.range(0, 14).mapToObj(person -> 1 + person % 2).toList();
        List<Set<Integer>> apart = List.of(Set.of(1), Set.of(2));
        var answers = new FrozenAnswers(
                new AnswerSheets(ITEMS, sheets, piles),
                ITEMS.stream().collect(Collectors.toMap(item -> item, item -> apart)));
        var clipped = new FrozenAnswers(ClippedSheets.of(answers, 5), answers.piles());
        for (String item : ITEMS)
            for (Set<Integer> atom : apart)
                assertThat(counts(clipped, item, atom)).isEqualTo(clip(answers, item, atom));
    }

    private static List<Integer> counts(FrozenAnswers answers, String item, Set<Integer> atom) {
        return Arrays.stream(answers.counts(item, atom, 5)).boxed().toList();
    }

    private static List<Integer> clip(FrozenAnswers answers, String item, Set<Integer> atom) {
        return Clip.of(new Histogram(counts(answers, item, atom))).counts();
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

    /// On a part of its items it would be another scale than in the waves before.
    @Test
    void aScaleWithAnItemThatCouldBeGuessedIsHiddenWhole() {
        String guessable = ITEMS.getFirst();
        var some = new FrozenAnswers(
                new AnswerSheets(ITEMS, random(24, new Random(7))),
                ITEMS.stream()
                        .collect(Collectors.toMap(
                                item -> item, item -> item.equals(guessable) ? List.of() : List.of(Set.of(1)))));
        var release =
                new ReleaseMaker(ASKED, some, new MinGroupSize(5), scale -> TYPICAL).release(Optional.of(62), Map.of());
        assertThat(release.item(guessable)).isEqualTo(new ItemCell.Suppressed(guessable, Suppression.GUESSABLE));
        for (Scale scale : ASKED.scales())
            assertThat(release.scale(scale.id()) instanceof ScaleCell.Suppressed hidden
                            && hidden.reason() == Suppression.GUESSABLE)
                    .as(scale.id())
                    .isEqualTo(scale.items().contains(guessable));
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
        for (int value : new int[] {1, 2, 4, 5})
            assertThat(shownSet(release(alike(answered, value))))
                    .as("all %d", value)
                    .isEqualTo(first);
    }

    private static List<short[]> alike(boolean[][] answered, int value) {
        return drawn(answered, new Random() {
            @Override
            public int nextInt(int bound) {
                return value - 1;
            }
        });
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
