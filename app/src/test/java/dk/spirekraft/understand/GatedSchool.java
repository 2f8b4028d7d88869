package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Neighbours;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Predictability;
import dk.spirekraft.disclosure.audit.Release;
import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Newcomers;
import dk.spirekraft.measure.microdata.AnswerSheets;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A school whose waves close at the program's own gate. The gate is told how many there are and how many came; who
/// they are is known here alone, and is what the figures that come out are attacked with.
final class GatedSchool {

    private static final Questionnaire ASKED = ShippedQuestionnaires.all().getFirst();
    private static final String ITEM = ASKED.items().getFirst().id();
    private static final MinGroupSize LEAST = new MinGroupSize(5);

    private final Neighbours neighbours;
    private final List<Line> lines = new ArrayList<>();
    private final List<Release> released = new ArrayList<>();
    private Map<String, People> before = Map.of();
    private int wave;

    /// @param neighbours that teams have named
    GatedSchool(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /// Closes a wave before which somebody said how many came to each team.
    ///
    /// @param teams who is in which
    /// @return the teams that are shown, each with those it is shown with
    List<Set<String>> close(Map<String, People> teams, People silent) {
        return close(teams, silent, wave == 0 ? Optional.empty() : Optional.of(came(teams)));
    }

    /// Closes a wave of which nothing was said.
    List<Set<String>> closeUntold(Map<String, People> teams, People silent) {
        return close(teams, silent, Optional.empty());
    }

    /// How well the best guess from all that was shown tells any one answer.
    double guessed() {
        return Predictability.of(released);
    }

    /// All that was shown.
    List<Release> released() {
        return List.copyOf(released);
    }

    private Map<String, Newcomers> came(Map<String, People> teams) {
        People here = before.values().stream().reduce(People.of(), People::or);
        Map<String, Newcomers> came = new HashMap<>();
        teams.forEach((team, people) -> {
            People fresh = people.without(before.getOrDefault(team, People.of()));
            came.put(
                    id(team).toString(),
                    new Newcomers(fresh.size(), fresh.and(here).size()));
        });
        return came;
    }

    private List<Set<String>> close(Map<String, People> teams, People silent, Optional<Map<String, Newcomers>> told) {
        wave++;
        before = teams;
        List<FrozenPile> piles = piles(teams);
        List<Integer> sheets = new ArrayList<>();
        for (FrozenPile pile : piles)
            for (String team : pile.names())
                for (int i = people(teams, team).without(silent).size(); i > 0; i--) sheets.add(pile.number());
        var ledger = new SchoolLedger(lines);
        var gate = new Gate(ledger, new Minimums(ASKED, LEAST), new SchoolLedger.Asked(wave, piles, told));
        List<Set<String>> shown = gate
                .close(
                        new AnswerSheets(
                                List.of(ITEM),
                                sheets.stream().map(pile -> new short[] {3}).toList(),
                                sheets),
                        new Columns(ASKED, ledger.columns(), id -> List.of(ASKED)),
                        "0".repeat(64))
                .of(ITEM)
                .stream()
                .map(numbers -> Set.copyOf(gate.units(numbers).names()))
                .toList();
        lines.addAll(ledger.added());
        shown.forEach(together -> released.add(release(together, teams, silent)));
        return shown;
    }

    private Release release(Set<String> together, Map<String, People> teams, People silent) {
        Map<Answer, Long> weights = together.stream()
                .flatMap(team -> people(teams, team).without(silent).rows().boxed())
                .collect(Collectors.toMap(row -> new Answer(row, new Column("q", wave)), row -> 1L));
        return new Release(wave + " " + together, weights);
    }

    private List<FrozenPile> piles(Map<String, People> teams) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        teams.forEach((team, people) -> sizes.put(team, people.size()));
        Neighbours named = neighbours.or(Neighbours.byPosition(List.copyOf(teams.keySet())));
        List<FrozenPile> piles = new ArrayList<>();
        for (Set<String> pile : named.join(sizes, LEAST.answers()))
            piles.add(new FrozenPile(
                    piles.size() + 1,
                    pile.stream()
                            .map(team -> new FrozenPile.Unit(
                                    id(team),
                                    team,
                                    people(teams, team).size(),
                                    Optional.ofNullable(named.named().get(team)).map(GatedSchool::id)))
                            .toList()));
        return piles;
    }

    private static People people(Map<String, People> teams, String team) {
        return teams.getOrDefault(team, People.of());
    }

    private static UUID id(String team) {
        return UUID.nameUUIDFromBytes(team.getBytes(StandardCharsets.UTF_8));
    }
}
