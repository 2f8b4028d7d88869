package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final double NONE = Double.NaN;

    @Test
    void anEmptyGroupChangesNothing() {
        double[] y = {10, 20, 40, 60, NONE};
        GroupMoments some = GroupMoments.of(y, new Grouping(new int[] {0, 0, 1, 1, 1}, 2));
        GroupMoments more = GroupMoments.of(y, new Grouping(new int[] {0, 0, 2, 2, 1}, 4));
        assertThat(IntraclassCorrelation.of(more)).isEqualTo(IntraclassCorrelation.of(some));
        assertThat(RandomIntercept.fit(more)).isEqualTo(RandomIntercept.fit(some));
        assertThat(SchoolFlags.of(RandomIntercept.fit(more).orElseThrow(), more, 5)
                        .schools())
                .hasSize(2);
    }

    @Test
    void groupsAreNumberedByTheirNames() {
        Grouping grouping = Grouping.byName(new int[] {30, 10, 30, 20});
        assertThat(grouping.of()).containsExactly(2, 0, 2, 1);
        assertThat(grouping.groups()).isEqualTo(3);
        assertThatThrownBy(() -> new Grouping(new int[] {3}, 3))
                .hasMessage("A group is 0 to 2, or -1 for none, but got 3");
    }

    @Test
    void aPersonAloneInAGroupHasNoInterval() {
        GroupMoments groups = GroupMoments.of(new double[] {10, 20, 30}, new Grouping(new int[] {0, 0, 1}, 2));
        GroupIntervals intervals = GroupIntervals.of(groups, .95);
        assertThat(intervals.of(0).orElseThrow().contains(15)).isTrue();
        assertThat(intervals.of(1).reason()).contains(Reason.TOO_FEW_ANSWERS);
    }

    @Nested
    class WhenThereIsTooLittle {

        @Test
        void oneGroupHasNoCorrelation() {
            GroupMoments one = GroupMoments.of(new double[] {1, 2}, new Grouping(new int[] {0, 0}, 1));
            assertThat(IntraclassCorrelation.of(one).reason()).contains(Reason.TOO_FEW_GROUPS);
            assertThat(RandomIntercept.fit(one).reason()).contains(Reason.TOO_FEW_GROUPS);
        }

        @Test
        void groupsOfOneHaveNone() {
            GroupMoments alone = GroupMoments.of(new double[] {1, 2}, new Grouping(new int[] {0, 1}, 2));
            assertThat(IntraclassCorrelation.of(alone).reason()).contains(Reason.TOO_FEW_ANSWERS);
        }

        @Test
        void groupsThatAllAgreeHaveNone() {
            GroupMoments same = GroupMoments.of(new double[] {1, 1, 2, 2}, new Grouping(new int[] {0, 0, 1, 1}, 2));
            assertThat(IntraclassCorrelation.of(same).reason()).contains(Reason.NO_VARIANCE);
            assertThat(RandomIntercept.fit(same).reason()).contains(Reason.NO_VARIANCE);
        }

        @Test
        void theListOfGroupsThrowsInstead() {
            assertThatThrownBy(() -> RandomIntercept.fit(List.of(new RandomIntercept.Group(3, 50, 10))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("but got 1 groups");
        }

        @Test
        void underTenWorkplacesNothingIsSaidBetweenThem() {
            People people = People.of(5, 40, 4, 0);
            WithinBetween link = WithinBetween.of(
                            people.scores(), People.of(6, 40, 4, 0).scores(), people.groups())
                    .orElseThrow();
            assertThat(link.groups()).isLessThan(10);
            assertThat(link.hasEnoughWorkplaces()).isFalse();
        }
    }

    /// A municipality whose schools' true deviations are known.
    private static GroupMoments municipality(double[] truth, Random random) {
        int[] n = new int[truth.length];
        double[] mean = new double[n.length];
        double[] squares = new double[n.length];
        for (int j = 0; j < n.length; j++) {
            truth[j] = 8 * random.nextGaussian();
            var moments = new Moments();
            n[j] = 20 + random.nextInt(40);
            for (int i = 0; i < n[j]; i++) moments.add(60 + truth[j] + 18 * random.nextGaussian());
            mean[j] = moments.mean().orElseThrow();
            squares[j] = moments.squares();
        }
        return new GroupMoments(n, mean, squares);
    }

    @Nested
    class WhenSchoolsAreFlagged {

        @Test
        void theExpectedShareOfWrongFlagsIsWhatTrueDeviationsShow() {
            var random = new Random(1234);
            double wrong = 0;
            double flagged = 0;
            double expected = 0;
            for (int i = 0; i < 400; i++) {
                double[] truth = new double[40];
                GroupMoments groups = municipality(truth, random);
                RandomIntercept model = RandomIntercept.fit(groups).orElseThrow();
                SchoolFlags flags = SchoolFlags.of(model, groups, 5);
                for (int j = 0; j < truth.length; j++) {
                    switch (flags.schools().get(j).standing(5)) {
                        case CLEARLY_BELOW -> wrong += truth[j] > -5 ? 1 : 0;
                        case CLEARLY_ABOVE -> wrong += truth[j] < 5 ? 1 : 0;
                        case NOT_APART -> {}
                    }
                }
                flagged += flags.flagged();
                expected += flags.expectedShareOfWrongFlags().found().orElse(0.0) * flags.flagged();
            }
            assertThat(wrong / flagged)
                    .isCloseTo(expected / flagged, Offset.offset(.01))
                    .isLessThan(.1);
        }

        @Test
        void placesOfSchoolsThatDoNotDifferSpanAllPlaces() {
            GroupMoments alike = new GroupMoments(
                    new int[] {10, 10, 10}, new double[] {49, 50, 51}, new double[] {3000, 3000, 3000});
            SchoolFlags flags = SchoolFlags.of(RandomIntercept.fit(alike).orElseThrow(), alike, 5);
            assertThat(RankInterval.of(flags.schools(), .95)).containsOnly(new RankInterval(1, 3));
        }

        @Test
        void placesOfSchoolsFarApartAreSure() {
            GroupMoments apart = new GroupMoments(
                    new int[] {50, 50, 50}, new double[] {20, 80, 50}, new double[] {3000, 3000, 3000});
            SchoolFlags flags = SchoolFlags.of(RandomIntercept.fit(apart).orElseThrow(), apart, 5);
            assertThat(RankInterval.of(flags.schools(), .95))
                    .containsExactly(new RankInterval(3, 3), new RankInterval(1, 1), new RankInterval(2, 2));
        }

        @Test
        void schoolsThatDoNotDifferAreNeverFlagged() {
            GroupMoments same = new GroupMoments(new int[] {10, 10}, new double[] {50, 50}, new double[] {90, 90});
            SchoolFlags flags = SchoolFlags.of(RandomIntercept.fit(same).orElseThrow(), same, 5);
            assertThat(flags.flagged()).isZero();
            assertThat(flags.expectedShareOfWrongFlags().reason()).contains(Reason.NOTHING_FLAGGED);
        }

        @Test
        void whereSchoolsDoNotDifferEveryDeviationIsNothingForSureAndNothingIsTold() {
            SchoolEstimate school = new RandomIntercept(50, 0, 400, 2).school(10, 70);
            assertThat(school.isTold()).isFalse();
            assertThat(school.probabilityUpTo(0)).isEqualTo(1);
            assertThat(school.probabilityOver(0)).isZero();
            assertThat(school.probabilityUpTo(-5)).isZero();
            assertThat(school.probabilityOver(-5)).isEqualTo(1);
            assertThat(school.probabilityUpTo(5)).isEqualTo(1);
            assertThat(school.probabilityOver(5)).isZero();
            assertThat(school.standing(5)).isEqualTo(SchoolEstimate.Standing.NOT_APART);
            assertThat(school.deviationInterval(.95).reason()).contains(Reason.NO_BETWEEN_VARIANCE);
        }

        @Test
        void whatMattersIsOverZero() {
            RandomIntercept model = RandomIntercept.fit(municipality(new double[5], new Random(1)))
                    .orElseThrow();
            assertThatThrownBy(() -> model.school(10, 50).standing(-1)).hasMessageContaining("but got -1.0");
        }
    }

    @Nested
    class WhenSchoolsHaveTeams {

        @Test
        void withoutDifferencesBetweenSchoolsOnlyTeamsAreLeft() {
            var random = new Random(99);
            int[] n = new int[60];
            double[] mean = new double[60];
            double[] squares = new double[60];
            int[] school = new int[60];
            for (int t = 0; t < 60; t++) {
                school[t] = t / 5;
                n[t] = 12;
                // Every school has the same five teams.
                mean[t] = 50 + 6 * (t % 5 - 2);
                squares[t] = 11 * 300 + random.nextDouble();
            }
            ThreeLevels levels = ThreeLevels.fit(new GroupMoments(n, mean, squares), new Grouping(school, 12))
                    .orElseThrow();
            assertThat(levels.schools()).isZero();
            assertThat(levels.teams()).isPositive();
            assertThat(levels.persons()).isCloseTo(300, Offset.offset(1.0));
        }

        @Test
        void teamsWithoutDifferencesGiveTheTwoLevelModel() {
            GroupMoments teams = new GroupMoments(
                    new int[] {10, 10, 10, 10, 10, 10},
                    new double[] {40, 40, 50, 50, 60, 60},
                    new double[] {900, 900, 900, 900, 900, 900});
            GroupMoments schools = new GroupMoments(
                    new int[] {20, 20, 20}, new double[] {40, 50, 60}, new double[] {1800, 1800, 1800});
            ThreeLevels three = ThreeLevels.fit(teams, new Grouping(new int[] {0, 0, 1, 1, 2, 2}, 3))
                    .orElseThrow();
            RandomIntercept two = RandomIntercept.fit(schools).orElseThrow();
            assertThat(three.teams()).isZero();
            assertThat(three.schools()).isCloseTo(two.between(), Offset.offset(1e-6));
            assertThat(three.persons()).isCloseTo(two.within(), Offset.offset(1e-6));
        }

        @Test
        void oneTeamInEverySchoolIsTooFew() {
            GroupMoments teams = new GroupMoments(new int[] {5, 5}, new double[] {40, 50}, new double[] {9, 9});
            assertThat(ThreeLevels.fit(teams, new Grouping(new int[] {0, 1}, 2)).reason())
                    .contains(Reason.TOO_FEW_GROUPS);
        }
    }

    @Test
    void theSameSeedDrawsTheSameWorkplaces() {
        People people = People.of(8, 120, 4, .1);
        double[] other = People.of(9, 120, 4, .1).scores();
        var plan = new ClusterBootstrap.Plan(500, 42, .95);
        ClusterBootstrap first = ClusterBootstrap.of(people.scores(), other, people.groups(), plan)
                .orElseThrow();
        assertThat(ClusterBootstrap.of(people.scores(), other, people.groups(), plan)
                        .orElseThrow())
                .isEqualTo(first);
        assertThatThrownBy(() -> new ClusterBootstrap.Plan(99, 1, .95))
                .hasMessage("There are 100 draws or more, but got 99");
    }

    /// The first draws from seed 1234567, as published with the generator's reference implementation.
    @Test
    void theGeneratorIsTheDocumentedOne() {
        var random = new SplitMix(1234567);
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("3203168211198807973");
    }
}
