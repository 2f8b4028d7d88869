package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.audit.Predictability;
import dk.spirekraft.disclosure.audit.Reach;
import dk.spirekraft.disclosure.audit.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

        void add(MadeUpSchool school, List<Closings.Closed> piles) {
            int teams = school.teams().size();
            boolean areTeams = piles.size() > 1 || (teams == 1 && !piles.isEmpty());
            int everybody =
                    school.teams().values().stream().mapToInt(People::size).sum();
            people += everybody;
            inTeam += areTeams ? everybody : 0;
            wished += 1 + teams + school.roles().size();
            shown += (piles.isEmpty() ? 0 : 1) + (areTeams ? teams : 0);
        }

        double people() {
            return 100.0 * inTeam / people;
        }

        double groups() {
            return 100.0 * shown / wished;
        }
    }

    private static List<Closings.Closed> everybodyAnswers(Map<String, People> teams) {
        return teams.entrySet().stream()
                .map(team -> new Closings.Closed(
                        Set.of(team.getKey()), team.getValue(), team.getValue().size()))
                .toList();
    }

    /// What is shown of a wave: each pile, and all of them together.
    private static List<PlannedGroup> groups(int wave, List<Closings.Closed> piles) {
        List<Column> item = List.of(new Column("q", wave));
        List<PlannedGroup> groups = new ArrayList<>();
        for (Closings.Closed pile : piles)
            groups.add(PlannedGroup.of(String.join(" + ", pile.teams()), item, pile.roster()));
        if (!piles.isEmpty())
            groups.add(PlannedGroup.of(
                    "school", item, piles.stream().map(Closings.Closed::roster).reduce(People.of(), People::or)));
        return groups;
    }

    /// As a school closes its waves. Roles are wished for and never shown there.
    @Test
    void overFourWavesWithSmallTeamsMergedNobodyIsReachedAndMostPeopleAreInAShownTeam(TestReporter reporter) {
        var tally = new Tally();
        for (long seed = 0; seed < SCHOOLS; seed++) {
            var school = new MadeUpSchool(seed);
            var closings = new Closings(LEAST);
            List<PlannedGroup> shown = new ArrayList<>();
            for (int wave = 1; wave <= 4; wave++) {
                List<Closings.Closed> piles =
                        closings.close(wave, everybodyAnswers(school.teams()), school.neighbours());
                tally.add(school, piles);
                shown.addAll(groups(wave, piles));
                school.move();
            }
            certify(seed, shown);
        }
        reporter.publishEntry(
                "four waves, small teams merged",
                "%.1f %% of wished groups, %.1f %% of people in a shown team"
                        .formatted(tally.groups(), tally.people()));
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
