package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.audit.Predictability;
import dk.spirekraft.disclosure.audit.Reach;
import dk.spirekraft.disclosure.audit.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// 500 made-up schools, with what the project's statistics ask of them (D2, D3).
class SchoolsProperties {

    private static final int SCHOOLS = 500;

    private static final MinGroupSize LEAST = new MinGroupSize(5);

    private static List<PlannedGroup> wishes(MadeUpSchool school, int wave) {
        List<Column> item = List.of(new Column("q", wave));
        List<PlannedGroup> wishes = new ArrayList<>();
        Map<String, People> teams = school.teams();
        wishes.add(PlannedGroup.of("school", item, teams.values().stream().reduce(People.of(), People::or)));
        teams.forEach((name, people) -> wishes.add(PlannedGroup.of(name, item, people)));
        wishes.addAll(roles(school, wave));
        return wishes;
    }

    private static List<PlannedGroup> roles(MadeUpSchool school, int wave) {
        return school.roles().entrySet().stream()
                .map(role -> PlannedGroup.of(role.getKey(), List.of(new Column("q", wave)), role.getValue()))
                .toList();
    }

    private static void certify(long seed, List<PlannedGroup> shown) {
        List<Release> releases = shown.stream().map(Release::of).toList();
        assertThat(Reach.under(5, releases)).as("school %d", seed).isEmpty();
        assertThat(Predictability.of(releases)).as("school %d", seed).isLessThanOrEqualTo(.25 + 1e-9);
    }

    @Test
    void withoutMergingNothingUnderFiveIsReachedAndHalfOfTheWishedGroupsAreShown(TestReporter reporter) {
        long wished = 0;
        long shown = 0;
        for (long seed = 0; seed < SCHOOLS; seed++) {
            var planner = new Planner();
            List<PlannedGroup> wishes = wishes(new MadeUpSchool(seed), 1);
            planner.decide(wishes);
            wished += wishes.size();
            shown += planner.shown().size();
            certify(seed, planner.shown());
        }
        reporter.publishEntry("one wave, nothing merged", "%.1f %% of wished groups".formatted(100.0 * shown / wished));
        assertThat(100.0 * shown / wished).as("%d of %d", shown, wished).isGreaterThan(51);
    }

    /// What four waves of all schools came to.
    private static final class Tally {
        private long people;
        private long inTeam;
        private long wished;
        private long shown;
        private long alone;

        void add(TeamPlan.Roster roster, TeamPlan plan, List<Decision> roles) {
            int teams = roster.teams().size();
            boolean areTeams = plan.piles().size() > 1
                    || (teams == 1 && plan.school().suppression().isEmpty());
            long own = plan.piles().stream()
                    .filter(pile -> pile.teams().size() == 1)
                    .count();
            long others =
                    roles.stream().filter(one -> one.suppression().isEmpty()).count()
                            + (plan.school().suppression().isEmpty() ? 1 : 0);
            people += roster.everybody().size();
            inTeam += areTeams ? roster.everybody().size() : 0;
            wished += 1 + teams + roles.size();
            shown += others + (areTeams ? teams : 0);
            alone += others + own;
        }

        double people() {
            return 100.0 * inTeam / people;
        }

        double groups() {
            return 100.0 * shown / wished;
        }

        double alone() {
            return 100.0 * alone / wished;
        }
    }

    @Test
    void overFourWavesWithSmallTeamsMergedNobodyIsReachedAndMostPeopleAreInAShownTeam(TestReporter reporter) {
        var tally = new Tally();
        for (long seed = 0; seed < SCHOOLS; seed++) {
            var school = new MadeUpSchool(seed);
            var planner = new Planner();
            for (int wave = 1; wave <= 4; wave++) {
                var roster = new TeamPlan.Roster(wave, school.teams(), List.of("q"), LEAST);
                TeamPlan plan = TeamPlan.of(planner, roster, school.neighbours());
                tally.add(roster, plan, planner.decide(roles(school, wave)));
                school.move();
            }
            certify(seed, planner.shown());
        }
        reporter.publishEntry(
                "four waves, small teams merged",
                "%.1f %% of wished groups (%.1f %% alone), %.1f %% of people in a shown team"
                        .formatted(tally.groups(), tally.alone(), tally.people()));
        assertThat(tally.people()).isGreaterThan(85);
        assertThat(tally.groups()).isGreaterThan(51);
    }

    @Test
    void overFourWavesWithoutMergingNobodyIsReached(TestReporter reporter) {
        long wished = 0;
        long shown = 0;
        for (long seed = 0; seed < SCHOOLS; seed++) {
            var school = new MadeUpSchool(seed);
            var planner = new Planner();
            for (int wave = 1; wave <= 4; wave++) {
                List<PlannedGroup> wishes = wishes(school, wave);
                planner.decide(wishes);
                wished += wishes.size();
                school.move();
            }
            shown += planner.shown().size();
            certify(seed, planner.shown());
        }
        reporter.publishEntry(
                "four waves, nothing merged", "%.1f %% of wished groups".formatted(100.0 * shown / wished));
    }
}
