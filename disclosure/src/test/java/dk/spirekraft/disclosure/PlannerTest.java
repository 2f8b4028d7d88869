package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What is shown depends on what was shown before.
class PlannerTest {

    private static final Column ITEM = new Column("q1", 1);

    private final Planner planner = new Planner();

    private Decision wish(String name, People people) {
        return planner.decide(PlannedGroup.of(name, List.of(ITEM), people));
    }

    private Decision wishIn(int wave, People people) {
        return planner.decide(PlannedGroup.of("team", List.of(new Column("q1", wave)), people));
    }

    @Test
    void aGroupOfFourIsTooSmall() {
        assertThat(wish("team", People.range(0, 4))).isInstanceOf(PrimarySuppression.class);
        assertThat(wish("team", People.range(0, 5)).suppression()).isEmpty();
    }

    @Test
    void theLastTeamStaysHiddenWhereTheRestIsThree() {
        wish("school", People.range(0, 20));
        assertThat(wish("A", People.range(0, 9)).suppression()).isEmpty();
        assertThat(wish("B", People.range(9, 17)))
                .isInstanceOfSatisfying(
                        SecondarySuppression.class,
                        hidden -> assertThat(hidden.by()).isEqualTo(new Differencing.SmallGroup(3)));
    }

    @Test
    void combinationsOfThreeAreSeen() {
        wish("team 1", People.range(0, 6));
        wish("team 2", People.range(6, 12));
        assertThat(wish("teachers", People.range(0, 11)).suppression()).contains(Suppression.PROTECTED);
    }

    @Test
    void weightsDivideAGroupIntoThoseWhoCountAlike() {
        var halfTime = new PlannedGroup(
                "weighted",
                List.of(new Cell(ITEM, People.range(0, 8)), new Cell(ITEM, People.range(8, 10))),
                new MinGroupSize(5));
        assertThat(planner.decide(halfTime).suppression()).contains(Suppression.PROTECTED);
    }

    @Test
    void sensitiveColumnsNeedTen() {
        var offence = PlannedGroup.of("team", List.of(ITEM), People.range(0, 9)).raisedTo(10);
        assertThat(planner.decide(offence)).isInstanceOf(PrimarySuppression.class);
        planner.decide(
                PlannedGroup.of("school", List.of(ITEM), People.range(0, 25)).raisedTo(10));
        assertThat(wish("team", People.range(0, 9)))
                .as("what one block needs, all figures of its columns need")
                .isInstanceOf(PrimarySuppression.class);
    }

    @Test
    void oneQuestionDoesNotTellOfAnother() {
        wish("q1", People.range(0, 8));
        var other = PlannedGroup.of("q2", List.of(new Column("q2", 1)), People.range(0, 7));
        assertThat(planner.decide(other).suppression()).isEmpty();
    }

    @Nested
    class WhenAnotherWaveWasShown {

        @Test
        void oneArrivalAmongEightHidesTheTeam() {
            wishIn(1, People.range(0, 8));
            assertThat(wishIn(2, People.range(0, 9)))
                    .isInstanceOfSatisfying(
                            SecondarySuppression.class,
                            hidden -> assertThat(hidden.by()).isInstanceOf(Differencing.GuessedFromWaves.class));
        }

        @Test
        void oneArrivalAmongNineDoesNot() {
            wishIn(1, People.range(0, 9));
            assertThat(wishIn(2, People.range(0, 10)).suppression()).isEmpty();
        }

        @Test
        void theSamePeopleAreShownAgainAndAgain() {
            for (int wave = 1; wave <= 6; wave++)
                assertThat(wishIn(wave, People.range(0, 5)).suppression()).isEmpty();
        }

        @Test
        void tryingSomethingOutShowsNothing() {
            var trial = planner.copy();
            trial.decide(PlannedGroup.of("school", List.of(ITEM), People.range(0, 20)));
            assertThat(planner.shown()).isEmpty();
            assertThat(planner.partition().columns()).isEmpty();
        }
    }
}
