package dk.spirekraft.cli.scenario;

import dk.spirekraft.disclosure.Cell;
import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.PlannedGroup;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Release;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A figure that somebody asks for.
///
/// @param audience for whom; all audiences count as one
/// @param weights how often each answer counts; those that nobody gave are left out
/// @param categories which codes are counted together; none for each by itself
public record Request(
        String name, Statistic statistic, String audience, Map<Answer, Long> weights, List<Set<Integer>> categories) {

    public Request {
        weights = Map.copyOf(weights);
        categories = List.copyOf(categories);
    }

    /// The group whose figure it is; empty if nobody is in it.
    Optional<PlannedGroup> group(MinGroupSize least) {
        List<Cell> cells = cells().keySet().stream().toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new PlannedGroup(name, cells, least));
    }

    /// Answers of a column that count equally often, with how often that is.
    Map<Cell, Long> cells() {
        Map<Column, Map<Long, Set<Integer>>> people = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Naming.ORDER))
                .filter(entry -> entry.getValue() != 0)
                .forEach(entry -> people.computeIfAbsent(entry.getKey().column(), fresh -> new LinkedHashMap<>())
                        .computeIfAbsent(entry.getValue(), fresh -> new TreeSet<>())
                        .add(entry.getKey().person()));
        Map<Cell, Long> cells = new LinkedHashMap<>();
        people.forEach((column, alike) ->
                alike.forEach((weight, rows) -> cells.put(new Cell(column, People.of(rows)), weight)));
        return cells;
    }

    Release release() {
        return new Release(name, weights);
    }
}
