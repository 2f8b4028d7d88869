package dk.spirekraft.cli.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What others worked out about an attack. What a file doesn't say is not compared.
///
/// @param possible codes that each answer may have, by its name
/// @param recovered answers with one possible code
/// @param below answers that are surely under the middle
/// @param smallest people of the smallest group reached; 0 where none under k is
/// @param people who they are
/// @param shown requests that a careful program shows
public record Expected(
        Map<String, Set<Integer>> possible,
        Optional<Set<String>> recovered,
        Optional<Set<String>> below,
        Optional<Integer> smallest,
        Set<String> people,
        List<String> shown) {

    public Expected {
        possible = Map.copyOf(possible);
        people = Set.copyOf(people);
        shown = List.copyOf(shown);
    }
}
