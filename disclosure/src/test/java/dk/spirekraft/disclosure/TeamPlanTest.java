package dk.spirekraft.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Before a wave opens everybody can see what will be shown.
class TeamPlanTest {

    private static final Neighbours NEIGHBOURS = new Neighbours(Map.of("Service", "SFO"));

    private final Planner planner = new Planner();

    private TeamPlan plan(int wave, People indskoling, People sfo, People service) {
        Map<String, People> teams = new LinkedHashMap<>();
        teams.put("Indskoling", indskoling);
        teams.put("SFO", sfo);
        teams.put("Service", service);
        return TeamPlan.of(
                planner, new TeamPlan.Roster(wave, teams, List.of("q1", "q2"), new MinGroupSize(5)), NEIGHBOURS);
    }

    private static List<Set<String>> teams(TeamPlan plan) {
        return plan.piles().stream().map(TeamPlan.Pile::teams).toList();
    }

    @Test
    void aTeamOfThreeIsShownWithItsNeighbour() {
        assertThat(teams(plan(1, People.range(0, 14), People.range(14, 23), People.range(23, 26))))
                .containsExactlyInAnyOrder(Set.of("Indskoling"), Set.of("SFO", "Service"));
    }

    @Test
    void aTeamThatOneJoinedIsPooledTheNextTime() {
        plan(1, People.range(0, 14), People.range(14, 23), People.range(23, 29));
        assertThat(teams(plan(2, People.range(0, 14), People.range(14, 23), People.range(23, 30))))
                .containsExactlyInAnyOrder(Set.of("Indskoling"), Set.of("SFO", "Service"));
    }

    @Test
    void aSchoolOfFourIsNotShown() {
        TeamPlan plan = plan(1, People.range(0, 2), People.of(2), People.of(3));
        assertThat(plan.piles()).isEmpty();
        assertThat(plan.school().suppression()).contains(Suppression.TOO_FEW);
    }
}
