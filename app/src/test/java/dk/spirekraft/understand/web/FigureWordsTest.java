package dk.spirekraft.understand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.measure.Rounds;
import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.RelationalCells;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.GroupCell;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.KnownSpread;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.understand.RoundRelease;
import dk.spirekraft.understand.RoundResults;
import dk.spirekraft.web.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What figures draw and say at and around each rule of rounding and each threshold.
class FigureWordsTest {

    private static final List<Integer> FIVE = List.of(2, 2, 6, 6, 4);
    private static final Scale FAIRNESS = MadeUp.ASKED.scale("fairness").orElseThrow();

    private static Release release(int n, double mean) {
        return MadeUp.release(MadeUp.cell(n, mean, Agreement.AGREE), FIVE);
    }

    private static Release with(Release any, UnaryOperator<ScaleCell> scales, UnaryOperator<ItemCell> items) {
        return new Release(
                any.version(),
                any.answered(),
                any.eligible(),
                any.minGroupSize(),
                any.scales().stream().map(scales).toList(),
                any.items().stream().map(items).toList(),
                any.groups(),
                any.comments());
    }

    private static Questionnaire asking(UnaryOperator<Item> items, List<Scale> scales) {
        var asked = MadeUp.ASKED;
        return new Questionnaire(
                asked.id(),
                asked.version(),
                asked.title(),
                asked.licence(),
                asked.owner(),
                asked.validated(),
                asked.note(),
                asked.languages(),
                asked.scale(),
                asked.parts(),
                asked.items().stream().map(items).toList(),
                scales,
                asked.references());
    }

    @Test
    void drawingsTakeOneDecimalAndWordsNoneBothHalfUp() {
        assertThat(Percent.of(57.25)).isEqualTo("57.3");
        assertThat(Percent.x(57.24)).isEqualTo("57.2%");
        assertThat(Percent.whole(57.5)).isEqualTo("58");
        assertThat(Percent.whole(57.49)).isEqualTo("57");
    }

    @Nested
    class Strips {

        private static Figure.Strips strips(List<Scale> scales) {
            return (Figure.Strips) new StripsMaker(MadeUp.result(release(20, 57), MadeUp.DANISH))
                    .of("f", scales, "", "Hænger de sammen?")
                    .orElseThrow();
        }

        /// With a spread of 20 and 20 answers the mean has an error of 4.472.
        @Test
        void theBandsHold95And80And50InAHundredAndTheWordsTheWidest() {
            var row = strips(List.of(MadeUp.TRUST)).rows().getFirst();
            assertThat(57 - row.bands().wide().low()).isCloseTo(8.765, within(.001));
            assertThat(row.bands().middle().high() - 57).isCloseTo(5.731, within(.001));
            assertThat(row.bands().narrow().high() - 57).isCloseTo(3.016, within(.001));
            assertThat(row.spoken()).contains("nok ligge mellem 48 og 66.");
        }

        @Test
        void underTenAnswersThePictureKnowsNoDecimalsEither() {
            var few = MadeUp.release(MadeUp.cell(7, 57.3, Agreement.AGREE), List.of(0, 3, 4));
            var result = MadeUp.result(MadeUp.shown(few, Optional.of(few)), MadeUp.DANISH);
            var strip = (Figure.Strips) new StripsMaker(result)
                    .of("f", List.of(MadeUp.TRUST), "", "")
                    .orElseThrow();
            var row = strip.rows().getFirst();
            assertThat(row.mean()).isEqualTo(57);
            for (var band : List.of(
                    row.bands().wide(), row.bands().middle(), row.bands().narrow()))
                assertThat(List.of(band.low(), band.high())).allMatch(end -> end == Math.rint(end));
            var change = (Figure.Changes)
                    new ChangesMaker(result).of("f", List.of(MadeUp.TRUST)).orElseThrow();
            assertThat(change.rows().getFirst().now()).isEqualTo(57);
        }

        /// One of thirty skipped an item: their own spread is known for one scale and taken elsewhere for the other.
        @Test
        void eachSourceThatTheBandsRestOnIsNamed() {
            var own = new KnownSpread(18, KnownSpread.Source.OWN);
            var release = with(
                    release(30, 57),
                    cell -> cell.scale().equals(FAIRNESS.id()) ? spread(own, (ScaleCell.Published) cell) : cell,
                    UnaryOperator.identity());
            var strip = (Figure.Strips) new StripsMaker(MadeUp.result(release, MadeUp.DANISH))
                    .of("f", List.of(MadeUp.TRUST, FAIRNESS), "", "")
                    .orElseThrow();
            assertThat(strip.head().measure()).contains("jeres egen spredning", "en antaget spredning");
        }

        private static ScaleCell spread(KnownSpread spread, ScaleCell.Published cell) {
            return new ScaleCell.Published(
                    cell.scale(), cell.n(), cell.mean(), spread, cell.alpha(), cell.omega(), cell.agreement());
        }

        @Test
        void whetherScalesGoTogetherIsAskedOnlyOfTwoOrMore() {
            assertThat(strips(List.of(MadeUp.TRUST)).talk()).isEmpty();
            assertThat(strips(List.of(MadeUp.TRUST, FAIRNESS)).talk()).isEqualTo("Hænger de sammen?");
        }
    }

    @Nested
    class Items {

        private static Figure.Items items(Release release) {
            return (Figure.Items) new ItemsMaker(MadeUp.result(release, MadeUp.DANISH)).of("f", MadeUp.TRUST);
        }

        private static Release counted(List<Integer> counts) {
            int n = counts.stream().mapToInt(Integer::intValue).sum();
            return MadeUp.release(MadeUp.cell(n, 57, Agreement.AGREE), counts);
        }

        @Test
        void fromTenAnswersTheEndsAreCountedAsTheyAre() {
            var row = items(counted(FIVE)).rows().getFirst();
            assertThat(row.low()).isEqualTo("4 i ringe grad");
            assertThat(row.high()).isEqualTo("10 af 20 i høj grad");
        }

        @Test
        void underTenTheEndsAreAtLeastSoManyAndNoneIsNone() {
            var row = items(counted(List.of(0, 3, 4))).rows().getFirst();
            assertThat(row.low()).isEqualTo("0 i ringe grad");
            assertThat(row.high()).isEqualTo("Mindst 4 af 7 i høj grad");
        }

        @Test
        void whereAUnitOfUnderTenIsToldApartTheWholeIsAtLeastToo() {
            var any = counted(FIVE);
            var units = new GroupCell(List.of("Indskoling"), 9, Optional.of(12), List.of());
            var told = new Release(
                    any.version(), 20, any.eligible(), 5, any.scales(), any.items(), List.of(units), Optional.empty());
            assertThat(items(told).rows().getFirst().low()).isEqualTo("Mindst 4 i ringe grad");
        }

        @Test
        void oneItemInThreeClassesPutsTheWholeFigureInThreeClasses() {
            String few = MadeUp.TRUST.items().getFirst();
            var figure = items(with(
                    counted(FIVE),
                    cell -> cell,
                    cell -> cell.item().equals(few)
                            ? new ItemCell.Published(few, 9, List.of(4, 3, 2), 50, Optional.empty())
                            : cell));
            assertThat(figure.labels()).containsExactly("I ringe grad", "Delvist", "I høj grad");
            assertThat(figure.rows().getLast().counts()).containsExactly(4, 6, 10);
            assertThat(items(counted(FIVE)).labels()).hasSize(5);
        }
    }

    @Nested
    class Changes {

        private static Figure.Changes changes(Release before, Release now) {
            var shown = MadeUp.shown(now, Optional.of(before));
            return (Figure.Changes) new ChangesMaker(MadeUp.result(shown, MadeUp.DANISH))
                    .of("f", List.of(MadeUp.TRUST, FAIRNESS))
                    .orElseThrow();
        }

        /// The two numbers that are read are what the points between them are counted from.
        @ParameterizedTest
        @CsvSource({
            "57.4, 59.6, Op 3",
            "57.6, 59.4, Op 1",
            "59.6, 57.4, Ned 3",
            "57.6, 58.4, Uændret",
            "57.4, 57.6, Op 1"
        })
        void pointsAreCountedBetweenTheNumbersThatAreRead(double before, double now, String by) {
            assertThat(changes(release(20, before), release(20, now))
                            .rows()
                            .getFirst()
                            .by())
                    .isEqualTo(by);
        }

        @Test
        void theLimitThatIsToldIsTheLowestOfTheScales() {
            var trust = MadeUp.TRUST;
            var careful = new Scale(
                    trust.id(),
                    trust.name(),
                    trust.kind(),
                    trust.relation(),
                    trust.items(),
                    trust.minimumAnswered(),
                    3,
                    trust.typicalSd());
            var shown = MadeUp.shown(release(20, 57), Optional.of(release(20, 57)));
            var figure = (Figure.Changes) new ChangesMaker(MadeUp.result(shown, MadeUp.DANISH))
                    .of("f", List.of(FAIRNESS, careful))
                    .orElseThrow();
            assertThat(figure.note()).contains("Under 3 point kalder vi aldrig en ændring tydelig.");
        }

        private static Release fairness(double mean, double sd) {
            var spread = new KnownSpread(sd, KnownSpread.Source.TYPICAL);
            return with(
                    release(200, 57),
                    cell -> cell.scale().equals("fairness")
                            ? new ScaleCell.Published(
                                    "fairness", 200, mean, spread, Optional.empty(), Optional.empty(), Optional.empty())
                            : cell,
                    cell -> cell);
        }

        @Test
        void theTitleNamesTheOneClearChangeAndItsDirection() {
            assertThat(changes(release(200, 57), release(200, 57)).head().finding())
                    .isEqualTo("Ingen tydelig ændring siden 1. måling");
            assertThat(changes(release(200, 57), fairness(67, 20)).head().finding())
                    .isEqualTo("Retfærdighed er steget siden 1. måling");
            assertThat(changes(release(200, 57), fairness(47, 20)).head().finding())
                    .isEqualTo("Retfærdighed er faldet siden 1. måling");
            assertThat(changes(release(200, 47), release(200, 57)).head().finding())
                    .isEqualTo("Flere tydelige ændringer siden 1. måling");
        }

        /// 200 answered each time: at a spread of 20 the interval reaches 3.9 to each side, at 30 5.9.
        @Test
        void theSwingIsTheMeanOverScalesAndWhatItTakesThatOfTheWidest() {
            String note = changes(fairness(57, 30), fairness(57, 30)).note();
            assertThat(note)
                    .startsWith("En skole på jeres størrelse kan svinge cirka 5 point")
                    .contains("skal 567 svare hver gang");
        }
    }

    @Nested
    class Numbers {

        private static TableRow row(int n, int eligible, Scale scale) {
            var any = release(n, 95);
            var release =
                    new Release(2, n, Optional.of(eligible), 5, any.scales(), any.items(), List.of(), Optional.empty());
            return TableRow.of(scale, MadeUp.result(release, MadeUp.DANISH));
        }

        @Test
        void theTableTellsTheWidestBandCutToTheScale() {
            assertThat(row(20, 40, MadeUp.TRUST).works()).isEqualTo("86 til 100");
        }

        @Test
        void everybodyHasAnsweredOnlyWhereNobodyIsLeft() {
            assertThat(row(20, 20, MadeUp.TRUST).here()).isEqualTo("Alle har svaret");
            assertThat(row(20, 21, MadeUp.TRUST).here()).isNotEqualTo("Alle har svaret");
            assertThat(row(20, 19, MadeUp.TRUST).here())
                    .as("more answered than could")
                    .isEqualTo("Alle har svaret");
        }

        @Test
        void aScaleOfOneItemHasNoAlphaAndOneOfTwoWaitsForThirty() {
            Scale one = MadeUp.ASKED.scales().stream()
                    .filter(scale -> scale.items().size() == 1)
                    .findFirst()
                    .orElseThrow();
            Scale two = MadeUp.ASKED.scales().stream()
                    .filter(scale -> scale.items().size() == 2)
                    .findFirst()
                    .orElseThrow();
            assertThat(row(20, 40, one).alpha()).isEqualTo("Kun ét spørgsmål");
            assertThat(row(20, 40, two).alpha()).isEqualTo("Vises fra 30 svar");
        }

        @ParameterizedTest
        @CsvSource({"9, 57;48;67", "10, '57,3;48,0;66,6'"})
        void aFileHasWholePointsUnderTenAnswersAndOneDecimalFromThere(int n, String numbers) {
            var cell = new ScaleCell.Published(
                    "trust",
                    n,
                    57.3,
                    new KnownSpread(15, KnownSpread.Source.TYPICAL),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            String file = ReleaseFile.of(MadeUp.result(MadeUp.release(cell, FIVE), MadeUp.DANISH))
                    .csv(Language.DANISH);
            assertThat(file.replace("\"", "")).contains("Tillid;" + n + ";" + numbers);
        }
    }

    private static Release told(String... units) {
        var any = release(40, 57);
        var group = new GroupCell(List.of(units), 20, Optional.of(24), List.of(MadeUp.cell(20, 57, Agreement.AGREE)));
        return new Release(
                any.version(), 40, any.eligible(), 5, any.scales(), any.items(), List.of(group), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"Udskoling, SFO, 'Uændret, kan være tilfældigt'", "Udskoling, Indskoling, ''"})
    void aChangeOfUnitsIsToldOnlyWhereTheyAreTheSame(String one, String other, String change) {
        var now = told("SFO", "Udskoling");
        var result = MadeUp.result(MadeUp.shown(now, Optional.of(told(one, other))), MadeUp.DANISH);
        assertThat(TeamsMaker.change(result, now.groups().getFirst(), MadeUp.TRUST))
                .isEqualTo(change);
    }

    @Test
    void aFileSaysThatTheOuterAnswersAreNearerTheMiddleUnderTenAnswers() {
        String small = MadeUp.DANISH.of("understand.source.small");
        var few = MadeUp.release(MadeUp.cell(9, 57, Agreement.AGREE), List.of(2, 3, 4));
        assertThat(ReleaseFile.of(MadeUp.result(few, MadeUp.DANISH)).csv(Language.DANISH))
                .contains(small);
        assertThat(ReleaseFile.of(MadeUp.result(release(20, 57), MadeUp.DANISH)).csv(Language.DANISH))
                .doesNotContain(small);
    }

    @ParameterizedTest
    @CsvSource({"59, under 60", "60, 60 til 79", "79, 60 til 79", "80, mindst 80"})
    void howManyOfARoleAnsweredIsTheBandThatItReaches(int answered, String band) {
        var shown = new RelationalCells.Cell.Published(answered, Collections.nCopies(7, 3.0));
        var cells = new RelationalCells(5, List.of(new RelationalCells.Role("lærere", 100)), List.of(List.of(shown)));
        assertThat(new MatrixMaker(MadeUp.DANISH, cells).response(0, shown)).isEqualTo(band);
    }

    @Nested
    class OverTime {

        private static List<Figure.Runs> runs(int earlier, Release release) {
            var shown = MadeUp.shown(release, Optional.of(release));
            var before = Collections.nCopies(
                    earlier, new Results.Earlier(shown.before().getFirst().wave(), release));
            var result = MadeUp.result(new Results.Shown(shown.wave(), MadeUp.ASKED, release, before), MadeUp.DANISH);
            return ScalePage.of(result, MadeUp.TRUST, Notes.of("/", List.of(), false)).figures().stream()
                    .filter(Figure.Runs.class::isInstance)
                    .map(Figure.Runs.class::cast)
                    .toList();
        }

        @Test
        void aRowIsDrawnFromThreeMeasurementsUp() {
            assertThat(runs(1, release(20, 57.4))).isEmpty();
            assertThat(runs(2, release(20, 57.4))).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"9, '57,0'", "10, '57,4'"})
        void itsPointsAreWholeUnderTenAnswers(int n, String number) {
            var release = MadeUp.release(MadeUp.cell(n, 57.4, Agreement.AGREE), List.of(0, 0, n, 0, 0));
            assertThat(runs(2, release).getFirst().points())
                    .extracting(Figure.Runs.Point::number)
                    .containsOnly(number);
        }
    }

    @Nested
    class OtherQuestionnaires {

        private static ResultWords asked(Questionnaire asked, List<Integer> counts) {
            var release = MadeUp.release(MadeUp.cell(40, 57, Agreement.AGREE), counts);
            var shown = MadeUp.shown(release, Optional.empty());
            return MadeUp.result(new Results.Shown(shown.wave(), asked, release, List.of()), MadeUp.DANISH);
        }

        /// A low answer to an item that is turned round stands high on the scale.
        @Test
        void ofItemsThatAreTurnedRoundNoAnswerIsTheNearestAndTheLowestIsTheTop() {
            var turned = asking(item -> new Item(item.id(), item.part(), item.text(), true), MadeUp.ASKED.scales());
            var lowest = new LevelWords(asked(turned, List.of(30, 0, 10, 0, 0)));
            assertThat(lowest.crowded(MadeUp.TRUST)).isEqualTo(MadeUp.DANISH.of("understand.crowded.top"));
            assertThat(lowest.nearest(MadeUp.TRUST, MadeUp.cell(40, 57, Agreement.AGREE)))
                    .isEmpty();
            var highest = new LevelWords(asked(turned, List.of(0, 0, 10, 0, 30)));
            assertThat(highest.crowded(MadeUp.TRUST)).isEqualTo(MadeUp.DANISH.of("understand.crowded.bottom"));
        }

        @Test
        void crowdingIsSaidFromTenAnswersUp() {
            assertThat(new LevelWords(asked(MadeUp.ASKED, List.of(0, 0, 2, 0, 8))).crowded(MadeUp.TRUST))
                    .isNotEmpty();
            assertThat(new LevelWords(asked(MadeUp.ASKED, List.of(0, 0, 1, 0, 8))).crowded(MadeUp.TRUST))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"CORE_TASK, false", "SOCIAL_CAPITAL, true"})
        void aLinkCouldBeSaidOfTwoOfTheThree(Scale.Kind beside, boolean could) {
            List<Scale> scales = MadeUp.ASKED.scales().stream()
                    .filter(scale -> scale.kind() == Scale.Kind.CORE_TASK || scale.kind() == beside)
                    .toList();
            var shown = new RoundResults.Shown(
                    new Rounds.Round(UUID.randomUUID(), "Runde", true),
                    List.of(),
                    asking(item -> item, scales),
                    new RoundRelease(1, List.of(), List.of()),
                    Map.of(),
                    Map.of(),
                    Map.of());
            assertThat(new RoundWords(shown, wave -> MadeUp.HAVGARD, MadeUp.DANISH).couldLink())
                    .isEqualTo(could);
        }
    }
}
