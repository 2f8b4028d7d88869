package dk.spirekraft.learn.method;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.questionnaire.Scale.Relation;
import java.util.Optional;
import java.util.OptionalInt;

/// What somebody is looking for. What is left open fits every method.
///
/// @param minutes at most
/// @param people how many will take part
/// @param words in Danish or English, in any form; empty for any
public record MethodSearch(
        Optional<Phase> phase,
        Optional<Relation> relation,
        Optional<Diamond> diamond,
        OptionalInt minutes,
        OptionalInt people,
        String words) {

    /// True if the card fits all but the words.
    boolean fits(MethodCard card) {
        return phase.map(card.phase()::equals).orElse(true)
                && relation.map(card.relations()::contains).orElse(true)
                && diamond.map(card.diamonds()::contains).orElse(true)
                && minutes.stream().allMatch(most -> card.minutes() <= most)
                && people.stream().allMatch(card.group()::fits);
    }
}
