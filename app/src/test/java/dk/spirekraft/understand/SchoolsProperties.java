package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.PlannedGroup;
import dk.spirekraft.disclosure.Planner;
import dk.spirekraft.disclosure.audit.Predictability;
import dk.spirekraft.disclosure.audit.Reach;
import dk.spirekraft.disclosure.audit.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 500 made-up schools, with what the project's statistics ask of them (D2, D3).
class SchoolsProperties {

    private static final int SCHOOLS = 500;

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
        private double worst;
        private final Map<Long, Double> broken = new TreeMap<>();

        void add(MadeUpSchool school, List<Set<String>> piles) {
            int teams = school.teams().size();
            boolean areTeams = piles.size() > 1 || (teams == 1 && !piles.isEmpty());
            int everybody =
                    school.teams().values().stream().mapToInt(People::size).sum();
            people += everybody;
            inTeam += areTeams ? everybody : 0;
            wished += 1 + teams + school.roles().size();
            shown += (piles.isEmpty() ? 0 : 1) + (areTeams ? teams : 0);
        }

        void guessed(long school, double share) {
            worst = Math.max(worst, share);
            if (share > .25 + 1e-9) broken.put(school, share);
        }

        Map<Long, Double> broken() {
            return broken;
        }

        @Override
        public String toString() {
            return "%.1f %% of wished groups, %.1f %% of people in a shown team, R² at most %.4f, %d broken"
                    .formatted(groups(), people(), worst, broken.size());
        }

        double people() {
            return 100.0 * inTeam / people;
        }

        double groups() {
            return 100.0 * shown / wished;
        }
    }

    /// As schools close their waves: the program is told how many came, and never who. Roles are wished for and never
    /// shown there.
    private static Tally fourWaves(double answering) {
        var tally = new Tally();
        for (long seed = 0; seed < SCHOOLS; seed++) {
            var school = new MadeUpSchool(seed);
            var random = new Random(seed);
            var gated = new GatedSchool(school.neighbours());
            for (int wave = 1; wave <= 4; wave++) {
                People silent = People.of(school.teams().values().stream()
                        .flatMapToInt(People::rows)
                        .filter(row -> random.nextDouble() >= answering)
                        .toArray());
                tally.add(school, gated.close(school.teams(), silent));
                school.move();
            }
            assertThat(Reach.under(5, gated.released())).as("school %d", seed).isEmpty();
            tally.guessed(seed, gated.guessed());
        }
        return tally;
    }

    @Test
    void overFourWavesWithSmallTeamsMergedNobodyIsReachedAndMostPeopleAreInAShownTeam(TestReporter reporter) {
        Tally tally = fourWaves(1);
        reporter.publishEntry("four waves, all answer", tally.toString());
        assertThat(tally.broken()).isEmpty();
        assertThat(tally.people()).isGreaterThan(85);
        assertThat(tally.groups()).isGreaterThan(51);
    }

    @ParameterizedTest
    @ValueSource(doubles = {.9, .7})
    void whereSomeDoNotAnswerNobodyIsReachedEither(double answering, TestReporter reporter) {
        Tally tally = fourWaves(answering);
        reporter.publishEntry("four waves, %.0f %% answer".formatted(100 * answering), tally.toString());
        assertThat(tally.broken()).isEmpty();
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
