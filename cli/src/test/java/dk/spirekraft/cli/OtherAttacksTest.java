package dk.spirekraft.cli;

import static dk.spirekraft.cli.MadeUpAttack.people;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.cli.scenario.Figure;
import dk.spirekraft.cli.scenario.ScenarioAudit;
import dk.spirekraft.disclosure.audit.ReachedGroup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kinds of attack that the reference data don't show: none of them gets anywhere, and none stops the program.
class OtherAttacksTest {

    @TempDir
    private Path folder;

    private static List<String> both(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<String> shown(ScenarioAudit audit) {
        assertThat(audit.isCertified()).isTrue();
        return audit.figures().stream()
                .filter(Figure::isPublished)
                .map(figure -> figure.request().name())
                .toList();
    }

    private static int reached(ScenarioAudit audit) {
        return audit.naive()
                .reached()
                .map(ReachedGroup::people)
                .map(people -> people.size())
                .orElse(0);
    }

    @Test
    void whoIsNotInEveryItemIsNotReachedThroughTheScale() {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 8), 3, 2, 1)
                .answered(people("q2", 1, 8), 4, 0, 1)
                .wishesMean("q1", people("q1", 1, 8))
                .wishesMean("q2", people("q2", 1, 7))
                .wishes("scale", "scale mean", both(people("q1", 1, 8), people("q2", 1, 8)))
                .audited(folder);
        assertThat(reached(audit)).isEqualTo(1);
        assertThat(shown(audit)).containsExactly("q1", "q2");
    }

    @Test
    void weightsThatDifferForOnePersonAreRefused() {
        List<Double> hours = new ArrayList<>(Collections.nCopies(12, 1.0));
        hours.set(11, .5);
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 12), 3, 2, 1, 4)
                .wishesMean("plain", people("q1", 1, 12))
                .wishes("by hours", "weighted mean", people("q1", 1, 12))
                .weighing(hours)
                .audited(folder);
        assertThat(reached(audit)).isEqualTo(1);
        assertThat(audit.naive().reached().map(ReachedGroup::words)).contains("2 × [plain] - 1 × [by hours]");
        assertThat(shown(audit)).containsExactly("plain");
    }

    @Test
    void aJoinerIsNotShownInTheNextWave() {
        var audit = new MadeUpAttack()
                .answered(people("q1w1", 1, 8), 3, 2)
                .answered(people("q1w2", 1, 9), 3, 1)
                .wishesMean("wave 1", people("q1w1", 1, 8))
                .wishesMean("wave 2", people("q1w2", 1, 9))
                .audited(folder);
        assertThat(audit.naive().guess()).isBetween(.25, .26);
        assertThat(shown(audit)).containsExactly("wave 1");
    }

    @Test
    void theChangeOfThoseInBothIsNotShownBesideBothWaves() {
        var audit = new MadeUpAttack()
                .answered(people("w1.q1", 1, 12), 3, 2)
                .answered(people("w2.q1", 1, 13), 3, 1)
                .wishesMean("wave 1", people("w1.q1", 1, 12))
                .wishesMean("wave 2", people("w2.q1", 1, 13))
                .wishes("of those in both", "mean change", both(people("w1.q1", 1, 12), people("w2.q1", 1, 12)))
                .audited(folder);
        assertThat(shown(audit)).containsExactly("wave 1", "wave 2");
    }

    @Test
    void aChangeIsToldFromTheMeansOfBothWaves() {
        var audit = new MadeUpAttack()
                .answered(people("w1.q1", 1, 12), 1)
                .answered(people("w2.q1", 1, 12), 3)
                .wishes("change", "mean change", both(people("w1.q1", 1, 12), people("w2.q1", 1, 12)))
                .audited(folder);
        assertThat(shown(audit)).containsExactly("change");
        assertThat(((Figure.Number) audit.figures().getFirst()).value())
                .as("ten of twelve 25s are shown before, eleven of twelve 75s after")
                .isCloseTo((11 * 75 + 50 - 10 * 25 - 2 * 50) / 12.0, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void allAudiencesCountAsOne() {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 20), 3, 2, 0)
                .wishesMean("for the municipality", people("q1", 1, 20))
                .wishesMean("for the leader", people("q1", 1, 17))
                .audited(folder);
        assertThat(shown(audit)).containsExactly("for the municipality");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"min/max", "median", "net promoter score of leaders, as list", "free text", "", "joint counts"})
    void whatNobodyHasHeardOfIsNotPublished(String statistic) {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 12), 3, 2)
                .wishes("odd", statistic, people("q1", 1, 12))
                .audited(folder);
        assertThat(shown(audit)).isEmpty();
    }

    @Test
    void spreadIsShownFromThirtyOn() {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 35), 3, 2, 0)
                .wishes("sd of all", "sd", people("q1", 1, 35))
                .wishes("sd of some", "standard deviation", people("q1", 1, 12))
                .audited(folder);
        assertThat(shown(audit)).containsExactly("sd of all");
    }

    @Test
    void distributionsOfFewAreShownInThreeClasses() {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 8), 0, 1, 3)
                .wishes("team", "counts", people("q1", 1, 8))
                .wishes("same", "distribution", people("q1", 1, 8))
                .audited(folder);
        assertThat(audit.figures())
                .allSatisfy(
                        figure -> assertThat(((Figure.Counts) figure).counts()).containsExactly(6, 0, 2));
    }

    @Test
    void whoKnowsTheirOwnAnswerIsReckonedWith() {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 12), 3, 2)
                .wishesMean("all", people("q1", 1, 12))
                .wishesMean("ten", people("q1", 1, 10))
                .with("attacker", Map.of("knows_answers", List.of("q1.p11")))
                .audited(folder);
        var last = Objects.requireNonNull(audit.scenario().names().answers().get("q1.p12"));
        assertThat(audit.naive().possible(last)).containsExactly(2);
        assertThat(audit.naive().reachedByInsider().map(group -> group.people().size()))
                .contains(1);
        assertThat(shown(audit)).containsExactly("all");
    }

    @Test
    void aMinimumIsRaisedAndNotLowered() {
        MadeUpAttack four = new MadeUpAttack().answered(people("q1", 1, 4), 3).wishesMean("four", people("q1", 1, 4));
        assertThat(shown(four.with("k", 3).audited(folder))).isEmpty();
        MadeUpAttack nine = new MadeUpAttack().answered(people("q1", 1, 9), 3).wishesMean("nine", people("q1", 1, 9));
        assertThat(shown(nine.with("k", 10).audited(folder))).isEmpty();
    }

    @Test
    void missingAnswersAreLeftOutAndCounted() {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 5), 3)
                .missing("q1.p5")
                .wishes("five", "mean", people("q1", 1, 5))
                .audited(folder);
        assertThat(shown(audit)).isEmpty();
    }

    @Test
    void fewerAndMoreCodesThanFiveAreReckonedWith() {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 12), 6, 5)
                .answered(people("resp", 1, 12), 1)
                .wishes("seven", "mean", people("q1", 1, 12))
                .wishes("response", "count", people("resp", 1, 12))
                .with("n_codes", Map.of("q1", 7, "resp", 2))
                .audited(folder);
        assertThat(shown(audit)).containsExactly("seven", "response");
        assertThat(((Figure.Counts) audit.figures().get(1)).counts())
                .as("that all answered is clipped, too")
                .containsExactly(1, 11);
    }

    @Test
    void weightsOfCodesAreNoWeightsOfPeople() {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 12), 3, 2)
                .wishes("team", "mean", people("q1", 1, 12))
                .weighing(List.of(0.0, 1.0, 2.0, 3.0, 4.0))
                .audited(folder);
        assertThat(shown(audit)).containsExactly("team");
    }

    @Test
    void whatNobodyPublishesTellsNothing() {
        var audit = new MadeUpAttack()
                .answered(people("q1", 1, 12), 3, 2)
                .wishesMean("all", people("q1", 1, 12))
                .wishes("three", "mean", people("q1", 1, 3))
                .audited(folder);
        assertThat(reached(audit)).isZero();
        assertThat(shown(audit)).containsExactly("all");
    }

    @Test
    void emptyAndForeignRequestsAreRefused() {
        var audit = new MadeUpAttack()
                .answered(List.of("a", "b.c", "x.y.z"), 1)
                .wishes("nobody", "mean", List.of())
                .wishes("strangers", "mean", List.of("q9.p1", "a"))
                .audited(folder);
        assertThat(shown(audit)).isEmpty();
    }
}
