package dk.spirekraft.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What will be shown of a school and its teams, decided from the frozen roster before the wave opens: the whole
/// school first, then its teams, small ones together with their neighbour, and so are those whose change of people
/// would let somebody be guessed from the waves before.
///
/// @param school the decision about everybody
/// @param piles teams that are shown together; none if the school is not shown
public record TeamPlan(Decision school, List<Pile> piles) {

    public TeamPlan {
        piles = List.copyOf(piles);
    }

    /// Teams that are one group for this wave: the atom that sheets know.
    public record Pile(Set<String> teams, People people) {

        public Pile {
            teams = Set.copyOf(teams);
        }
    }

    /// Who belongs to which team when a wave opens, and what will be asked.
    ///
    /// @param teams in the order that decides where counts don't; no one is in two
    public record Roster(int wave, Map<String, People> teams, Collection<String> items, MinGroupSize least) {

        public Roster {
            teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
            items = List.copyOf(items);
        }

        People everybody() {
            return teams.values().stream().reduce(People.of(), People::or);
        }

        private PlannedGroup group(String name, People people) {
            List<Column> columns =
                    items.stream().map(item -> new Column(item, wave)).toList();
            return PlannedGroup.of(name, columns, people).raisedTo(least.answers());
        }
    }

    /// Plans a wave after all that the planner has shown before, and lets it show what is planned.
    public static TeamPlan of(Planner planner, Roster roster, Neighbours neighbours) {
        if (roster.everybody().isEmpty())
            throw new IllegalArgumentException("A roster has people, but this one has none");
        Decision school = planner.decide(roster.group("", roster.everybody()));
        if (school.suppression().isPresent()) return new TeamPlan(school, List.of());
        Map<String, Integer> sizes = Neighbours.sizes(roster.teams());
        List<Set<String>> piles =
                new ArrayList<>(neighbours.join(sizes, roster.least().answers()));
        List<Set<String>> refused = refused(planner.copy(), roster, piles);
        while (!refused.isEmpty()) {
            for (Set<String> pile : refused)
                if (piles.size() > 1 && piles.contains(pile)) neighbours.join(piles, pile, sizes);
            refused = refused(planner.copy(), roster, piles);
        }
        List<Pile> shown =
                piles.stream().map(pile -> new Pile(pile, people(roster, pile))).toList();
        shown.forEach(pile -> planner.decide(roster.group(String.join(" + ", pile.teams()), pile.people())));
        return new TeamPlan(school, shown);
    }

    /// None if all are shown, as the last pile always is: it is the school.
    private static List<Set<String>> refused(Planner trial, Roster roster, List<Set<String>> piles) {
        return piles.stream()
                .filter(pile -> trial.decide(roster.group(String.join(" + ", pile), people(roster, pile)))
                        .suppression()
                        .isPresent())
                .map(Set::copyOf)
                .toList();
    }

    private static People people(Roster roster, Set<String> pile) {
        return pile.stream()
                .map(team -> roster.teams().getOrDefault(team, People.of()))
                .reduce(People.of(), People::or);
    }
}
