package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.measure.microdata.AnswerSheets;
import dk.spirekraft.psychometrics.FewWorkplaces;
import dk.spirekraft.psychometrics.GroupMoments;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import dk.spirekraft.understand.Release.KnownSpread;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.RoundRelease.ScaleOfRound;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// What is released of a whole round: workplaces from four up, links from ten up and thirty people.
class RoundReleaseMakerTest {

    private static final Questionnaire ASKED = ShippedQuestionnaires.all().getFirst();
    private static final List<String> ITEMS =
            ASKED.items().stream().map(Item::id).toList();

    private static Release release(ScaleCell trust) {
        return new Release(2, 20, Optional.empty(), 5, List.of(trust), List.of(), List.of(), Optional.empty());
    }

    private static ScaleCell shown(int n, double mean, double sd) {
        var spread = new KnownSpread(sd, KnownSpread.Source.TYPICAL);
        return new ScaleCell.Published("trust", n, mean, spread, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Map<UUID, Release> released(int workplaces, IntFunction<ScaleCell> cells) {
        Map<UUID, Release> released = new LinkedHashMap<>();
        for (int i = 0; i < workplaces; i++) released.put(UUID.randomUUID(), release(cells.apply(i)));
        return released;
    }

    private static Optional<ScaleOfRound> trust(Map<UUID, Release> released) {
        return new RoundReleaseMaker(ASKED, released).release(List.of()).scale("trust");
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "19, true", "20, true", "40, true"})
    void workplacesAreDrawnTogetherFromFourUp(int workplaces, boolean drawn) {
        assertThat(trust(released(workplaces, i -> shown(20, 50 + i % 5, 20))))
                .matches(found -> found.isPresent() == drawn);
    }

    @Test
    void aWorkplaceThatIsHiddenDoesNotCount() {
        assertThat(trust(released(
                        4,
                        i -> i == 0 ? new ScaleCell.Suppressed("trust", Suppression.TOO_FEW) : shown(20, 50 + i, 20))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8", "30"})
    void theFewerAnswerTheMoreAMeanIsDrawnIn(int workplaces) {
        var places = trust(released(
                        workplaces, i -> shown(i == 0 ? 6 : i == 1 ? 100 : 30, i < 2 ? 40 : 56 + 2 * i % 9, 20)))
                .orElseThrow()
                .places();
        assertThat(places.get(0).level()).isGreaterThan(places.get(1).level());
        assertThat(places.get(1).level()).isBetween(40.0, 50.0);
        assertThat(places.get(1).below()).isGreaterThan(.95);
        assertThat(places.get(0).interval(.95).high() - places.get(0).level())
                .isCloseTo(1.96 * places.get(0).sd(), within(.01));
    }

    /// The means that `i` stands for, with 20 answers and a spread of 20 each.
    private static double[] means(int workplaces) {
        return IntStream.range(0, workplaces).mapToDouble(i -> 40 + 3 * i % 31).toArray();
    }

    @ParameterizedTest
    @CsvSource({"4", "19"})
    void underTwentyTheSpreadBetweenWorkplacesIsAHalfNormalOfTenPoints(int workplaces) {
        double[] means = means(workplaces);
        double[] errors = new double[workplaces];
        Arrays.fill(errors, 20 / Math.sqrt(20));
        var expected = FewWorkplaces.of(means, errors, FewWorkplaces.Prior.halfNormal(10), 5);
        var places = trust(released(workplaces, i -> shown(20, means[i], 20)))
                .orElseThrow()
                .places();
        for (int i = 0; i < workplaces; i++)
            assertThat(places.get(i).level())
                    .isEqualTo(expected.workplaces().get(i).level());
    }

    @Test
    void fromTwentyItIsTakenAsTheModelFindsItAndClearlyNeedsMoreThanUnder() {
        double[] means = means(20);
        var model = RandomIntercept.fit(new GroupMoments(
                        IntStream.generate(() -> 20).limit(20).toArray(),
                        means,
                        IntStream.range(0, 20).mapToDouble(i -> 19 * 400).toArray()))
                .orElseThrow();
        var places =
                trust(released(20, i -> shown(20, means[i], 20))).orElseThrow().places();
        for (int i = 0; i < 20; i++) {
            var school = model.school(20, means[i]);
            assertThat(places.get(i).level()).isCloseTo(school.level(model.mu()), within(1e-9));
            assertThat(places.get(i).clearlyBelow()).isCloseTo(school.probabilityUpTo(-5), within(1e-9));
            assertThat(places.get(i).clearlyAbove()).isCloseTo(school.probabilityOver(5), within(1e-9));
        }
    }

    @Test
    void whereNoDifferenceShowsNobodyIsSaidToLieUnder() {
        assertThat(trust(released(25, i -> shown(20, 50 + .1 * (i % 5), 20)))
                        .orElseThrow()
                        .places())
                .hasSize(25)
                .allMatch(place -> place.below() == .5 && place.clearlyBelow() == 0 && place.clearlyAbove() == 0);
    }

    @Test
    void aWorkplaceWhereAllAnswerAlikeIsNoReasonToStop() {
        assertThat(trust(released(5, i -> shown(31, 50 + i, 0)))).isPresent();
        assertThat(trust(released(25, i -> shown(31, 50 + i, 0)))).isPresent();
    }

    @Test
    void itIsReadAsItWasWritten() {
        var json = JsonMapper.builder().build();
        var links = new Links(ASKED, workplaces(12, 20)).all();
        RoundRelease made = new RoundReleaseMaker(ASKED, released(6, i -> shown(20, 50 + i, 20))).release(links);
        assertThat(json.readValue(json.writeValueAsString(made), RoundRelease.class))
                .isEqualTo(made);
    }

    /// Workplaces with levels of their own, whose people answer alike on everything, but for chance.
    private static List<Links.Workplace> workplaces(int count, int people) {
        var random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(workplace -> {
                    List<short[]> sheets = IntStream.range(0, people)
                            .mapToObj(person -> sheet(2 + workplace % 3, random))
                            .toList();
                    var answers = new AnswerSheets(ITEMS, sheets);
                    var maker = new ReleaseMaker(
                            ASKED,
                            FrozenAnswers.together(answers),
                            new dk.spirekraft.disclosure.MinGroupSize(5),
                            scale -> new KnownSpread(20, KnownSpread.Source.TYPICAL));
                    return new Links.Workplace(maker.release(Optional.empty(), Map.of()), answers);
                })
                .toList();
    }

    private static short[] sheet(int level, Random random) {
        short[] sheet = new short[ITEMS.size()];
        int own = level + random.nextInt(2);
        for (int i = 0; i < sheet.length; i++) sheet[i] = (short) Math.clamp(own + random.nextInt(2), 1, 5);
        return sheet;
    }

    @ParameterizedTest
    @CsvSource({"9, 20, 0", "10, 20, 3", "10, 5, 3", "12, 4, 0"})
    void linksNeedTenWorkplacesThatMayBeShown(int workplaces, int people, int links) {
        assertThat(new Links(ASKED, workplaces(workplaces, people)).all()).hasSize(links);
    }

    @Test
    void aLinkIsSaidOfWorkplacesAndOfColleaguesApart() {
        var link = new Links(ASKED, workplaces(12, 20)).all().getFirst();
        assertThat(link.one()).isEqualTo("social-capital");
        assertThat(link.people()).isEqualTo(240);
        assertThat(link.workplaces()).isEqualTo(12);
        assertThat(link.between().orElseThrow().r()).isGreaterThan(.8);
        assertThat(link.within().orElseThrow().interval().low()).isPositive();
    }
}
