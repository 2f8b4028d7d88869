package dk.spirekraft.understand;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;

/// From how many answers each item and scale of a questionnaire is told: the minimum of its wave, and ten at least for
/// what is sensitive. A scale is as sensitive as any of its items.
///
/// @param least as frozen when the wave opened
public record Minimums(Questionnaire asked, MinGroupSize least) {

    /// What is no item, such as whether somebody answered at all, is not sensitive.
    public MinGroupSize of(String item) {
        return asked.item(item).filter(asked::isSensitive).isPresent() ? least.sensitive() : least;
    }

    public MinGroupSize of(Scale scale) {
        boolean sensitive =
                scale.items().stream().flatMap(id -> asked.item(id).stream()).anyMatch(asked::isSensitive);
        return sensitive ? least.sensitive() : least;
    }
}
