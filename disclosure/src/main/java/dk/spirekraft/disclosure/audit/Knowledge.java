package dk.spirekraft.disclosure.audit;

import java.util.List;
import java.util.Map;

/// Everything an attacker knows.
///
/// @param codes how many codes each answer has, 1 or more
/// @param facts about sums of these answers
/// @param known answers that they know already, such as their own
/// @param example a world that fits, as far as one is at hand; it is where searching begins, and changes no outcome
public record Knowledge(
        Map<Answer, Integer> codes, List<Fact> facts, Map<Answer, Integer> known, Map<Answer, Integer> example) {

    /// The same without an example.
    public Knowledge(Map<Answer, Integer> codes, List<Fact> facts, Map<Answer, Integer> known) {
        this(codes, facts, known, Map.of());
    }

    public Knowledge {
        codes = Map.copyOf(codes);
        facts = List.copyOf(facts);
        known = Map.copyOf(known);
        example = Map.copyOf(example);
        for (Fact fact : facts)
            for (Fact.Block block : fact.blocks())
                for (Answer answer : block.answers())
                    if (block.weights().size() < codes.getOrDefault(answer, Integer.MAX_VALUE))
                        throw new IllegalArgumentException(
                                "'%s' has %d weights, and %s is not an answer with so many codes"
                                        .formatted(fact.note(), block.weights().size(), answer));
    }
}
