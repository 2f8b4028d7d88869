package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final double NONE = Double.NaN;

    /// So many who stay, with answers that go together.
    private static TwoWaves stayers(int pairs, int leavers, int newcomers) {
        var random = new Random(pairs);
        double[] before = new double[pairs + leavers + newcomers];
        double[] after = before.clone();
        for (int i = 0; i < before.length; i++) {
            double own = 60 + 15 * random.nextGaussian();
            before[i] = i < pairs + leavers ? own + 5 * random.nextGaussian() : NONE;
            after[i] = i < pairs || i >= pairs + leavers ? own + 4 + 5 * random.nextGaussian() : NONE;
        }
        return new TwoWaves(before, after);
    }

    @Test
    void aClearChangeLeavesOutZeroAndMatters() {
        assertThat(new Change(8, 2, 60).verdict(5)).isEqualTo(Change.Verdict.CLEAR);
        assertThat(new Change(4.9, 1, 60).verdict(5)).isEqualTo(Change.Verdict.SMALL);
        assertThat(new Change(8, 6, 60).verdict(5)).isEqualTo(Change.Verdict.MAY_BE_CHANCE);
    }

    @Test
    void probabilitiesOfMoreAndLessAddUp() {
        var change = new Change(3, 2, 20);
        assertThat(change.probabilityOver(5) + change.probabilityUnder(5)).isCloseTo(1, Offset.offset(1e-12));
        assertThat(change.probabilityOver(3)).isCloseTo(.5, Offset.offset(1e-12));
    }

    @Test
    void aMeasureOfWhatMattersIsOverZero() {
        assertThatThrownBy(() -> new Change(3, 2, 20).verdict(0))
                .hasMessage("A change that matters is over 0 points, but got 0.0");
    }

    @Test
    void wavesOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> new TwoWaves(new double[2], new double[3]))
                .hasMessage("Both waves list the same persons, but got 2 and 3");
    }

    @Nested
    class WhenSomeCanBeLinked {

        @Test
        void withSixPairsTheLinksNarrowTheInterval() {
            PartlyLinkedChange partly = PartlyLinkedChange.of(stayers(6, 5, 5)).orElseThrow();
            assertThat(partly.isUnlinked()).isFalse();
            assertThat(partly.change().standardError())
                    .isLessThan(Change.unlinked(
                                    stayers(6, 5, 5).before(), stayers(6, 5, 5).after())
                            .orElseThrow()
                            .standardError());
        }

        @Test
        void withFivePairsItIsWelchs() {
            TwoWaves waves = stayers(5, 5, 5);
            PartlyLinkedChange partly = PartlyLinkedChange.of(waves).orElseThrow();
            assertThat(partly.isUnlinked()).isTrue();
            assertThat(partly.change())
                    .isEqualTo(Change.unlinked(waves.before(), waves.after()).orElseThrow());
            assertThat(partly.pairs()).isEqualTo(5);
        }

        @Test
        void threePairsWithNobodyElseArePairedNotWelchs() {
            PartlyLinkedChange partly = PartlyLinkedChange.of(stayers(3, 0, 0)).orElseThrow();
            assertThat(partly.method()).isEqualTo(PartlyLinkedChange.Method.LINKED);
            assertThat(partly.change())
                    .isEqualTo(LinkedChange.of(stayers(3, 0, 0)).orElseThrow().change());
        }

        @Test
        void whenAllAreLinkedTheDegreesOfFreedomAreThoseOfThePairs() {
            PartlyLinkedChange partly = PartlyLinkedChange.of(stayers(20, 0, 0)).orElseThrow();
            LinkedChange linked = LinkedChange.of(stayers(20, 0, 0)).orElseThrow();
            assertThat(partly.change().df()).isEqualTo(19);
            assertThat(partly.change().standardError())
                    .isCloseTo(linked.change().standardError(), Offset.offset(1e-9));
        }

        @Test
        void theMixedModelAgreesWithTheLinkedChangeWhenAllAreLinked() {
            WaveModel model = WaveModel.fit(stayers(20, 0, 0)).orElseThrow();
            LinkedChange linked = LinkedChange.of(stayers(20, 0, 0)).orElseThrow();
            assertThat(model.satterthwaite().delta()).isCloseTo(linked.change().delta(), Offset.offset(1e-9));
            assertThat(model.satterthwaite().standardError())
                    .isCloseTo(linked.change().standardError(), Offset.offset(1e-9));
            assertThat(model.satterthwaite().df()).isCloseTo(19, Offset.offset(1e-6));
            assertThat(model.kenwardRoger().df()).isCloseTo(19, Offset.offset(1e-6));
        }
    }

    @Nested
    class WhenPeopleLeaveAndCome {

        @Test
        void bothPartsSumToTheWholeChange() {
            var waves = new TwoWaves(new double[] {50, 60, 40, NONE}, new double[] {55, 65, NONE, 90});
            ChangeParts parts = ChangeParts.of(waves).orElseThrow();
            assertThat(parts.stayers()).isEqualTo(5);
            assertThat(parts.total()).isCloseTo(70 - 50, Offset.offset(1e-12));
            assertThat(parts.comingAndGoing()).isCloseTo(15, Offset.offset(1e-12));
        }

        @Test
        void withoutStayersThereIsNothingToSplit() {
            assertThat(ChangeParts.of(new TwoWaves(new double[] {50, NONE}, new double[] {NONE, 60}))
                            .reason())
                    .contains(Reason.TOO_FEW_ANSWERS);
        }
    }

    @Nested
    class WhenNobodyVaries {

        final double[] fifty = {50, 50, 50};

        @Test
        void theStandardizedChangeHasNoUnit() {
            Mean mean = Mean.of(fifty).orElseThrow();
            assertThat(StandardizedChange.unlinked(mean, mean).reason()).contains(Reason.NO_VARIANCE);
            assertThat(HedgesG.unlinked(mean, mean).reason()).contains(Reason.NO_VARIANCE);
        }

        @Test
        void aChangeHasNoIntervalAndIsNotCertain() {
            assertThat(Change.unlinked(fifty, new double[] {60, 60}).reason()).contains(Reason.NO_VARIANCE);
            double third = 100 / 3.0;
            var moved = new TwoWaves(new double[] {40, 50, third}, new double[] {45, 55, third + 5});
            assertThat(LinkedChange.of(moved).reason()).contains(Reason.NO_VARIANCE);
            assertThat(PartlyLinkedChange.of(moved).reason()).contains(Reason.NO_VARIANCE);
            var apart = new TwoWaves(new double[] {50, 50, NONE, NONE}, new double[] {NONE, NONE, 60, 60});
            assertThat(PartlyLinkedChange.of(apart).reason()).contains(Reason.NO_VARIANCE);
        }

        @Test
        void oneAnswerIsTooFew() {
            assertThat(Change.unlinked(new double[] {50}, fifty).reason()).contains(Reason.TOO_FEW_ANSWERS);
        }
    }
}
