package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.Closings.Closed;
import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.Moves;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.WorstOverlap;
import dk.spirekraft.disclosure.WorstOverlap.Counted;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Predictability;
import dk.spirekraft.disclosure.audit.Release;
import dk.spirekraft.measure.Newcomers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever it was that moved, left, came and came back: what is reckoned from numbers is no less than what can be
/// guessed in truth, if all teams were shown in all waves (ADR 0052).
class MovesAreSoundTest {

    private static final List<String> TEAMS = List.of("A", "B", "C");
    private static final int SCHOOLS = 400;

    private final Random random = new Random(52);

    /// Who is in which team, and where some are who left.
    private final Map<Integer, String> where = new TreeMap<>();

    private final List<Integer> gone = new ArrayList<>();
    private int next;

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void nobodyIsGuessedBetterThanReckoned(int silent) {
        for (int school = 0; school < SCHOOLS; school++) {
            where.clear();
            gone.clear();
            next = 0;
            for (String team : TEAMS) for (int i = 6 + random.nextInt(6); i > 0; i--) where.put(next++, team);
            play(2 + random.nextInt(3), silent);
        }
    }

    private void play(int waves, int silent) {
        var enrolment = new Enrolment(new AtomicInteger()::getAndIncrement);
        var moves = new Moves();
        Map<Integer, List<Closed>> shown = new TreeMap<>();
        List<Release> truly = new ArrayList<>();
        Map<String, People> before = Map.of();
        for (int wave = 1; wave <= waves; wave++) {
            Map<String, People> teams = teams();
            var enrolled = enrolment.of(sizes(teams), Optional.of(came(teams, before)));
            enrolment.know(enrolled);
            moves.know(wave, enrolled.rosters(), enrolled.areMovesTold());
            List<Closed> piles = new ArrayList<>();
            for (String team : TEAMS) {
                People answered = without(team(teams, team), silent);
                piles.add(new Closed(Set.of(team), team(enrolled.rosters(), team), answered.size()));
                truly.add(release(wave, team, answered));
            }
            shown.put(wave, piles);
            before = teams;
            move();
        }
        Map<Integer, List<Counted>> counted = new TreeMap<>();
        shown.forEach((wave, piles) ->
                counted.put(wave, piles.stream().map(Closed::counted).toList()));
        assertThat(Predictability.of(truly))
                .as("%s", truly)
                .isLessThanOrEqualTo(Math.max(moves.of(shown).share(), WorstOverlap.of(counted)) + 1e-9);
    }

    private void move() {
        for (int moves = random.nextInt(3); moves > 0; moves--) {
            int one = List.copyOf(where.keySet()).get(random.nextInt(where.size()));
            String team = TEAMS.get(random.nextInt(TEAMS.size()));
            switch (random.nextInt(4)) {
                case 0 -> where.put(one, team);
                case 1 -> {
                    where.remove(one);
                    gone.add(one);
                }
                case 2 -> where.put(gone.isEmpty() ? next++ : gone.removeLast(), team);
                default -> where.put(next++, team);
            }
        }
    }

    private People without(People team, int silent) {
        List<Integer> rows = new ArrayList<>(team.rows().boxed().toList());
        for (int i = 0; i < silent; i++) rows.remove(random.nextInt(rows.size()));
        return People.of(rows);
    }

    private Map<String, People> teams() {
        return TEAMS.stream()
                .collect(Collectors.toMap(
                        team -> team,
                        team -> People.of(where.keySet().stream()
                                .filter(one -> team.equals(where.get(one)))
                                .toList())));
    }

    private static People team(Map<String, People> teams, String name) {
        return teams.getOrDefault(name, People.of());
    }

    private static Map<String, Integer> sizes(Map<String, People> teams) {
        Map<String, Integer> sizes = new TreeMap<>();
        teams.forEach((team, people) -> sizes.put(team, people.size()));
        return sizes;
    }

    private static Map<String, Newcomers> came(Map<String, People> teams, Map<String, People> before) {
        People here = before.values().stream().reduce(People.of(), People::or);
        Map<String, Newcomers> came = new HashMap<>();
        teams.forEach((team, people) -> {
            People fresh = people.without(team(before, team));
            came.put(team, new Newcomers(fresh.size(), fresh.and(here).size()));
        });
        return came;
    }

    private static Release release(int wave, String team, People answered) {
        return new Release(
                wave + team,
                answered.rows()
                        .boxed()
                        .collect(Collectors.toMap(row -> new Answer(row, new Column("q", wave)), row -> 1L)));
    }
}
