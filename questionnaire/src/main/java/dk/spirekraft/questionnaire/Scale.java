package dk.spirekraft.questionnaire;

import dk.spirekraft.yaml.LocalText;
import java.util.List;
import java.util.Optional;

/// Items that measure one thing together, on 0 to 100.
///
/// @param relation where the bond is, for scales of one relation type
/// @param items ids of its items, in the questionnaire's order
/// @param minimumAnswered from how many answered items a person has a score
/// @param minimallyImportant the smallest change that matters, in points
/// @param typicalSd a stated assumption of how much people differ, in points, used while too few have answered
public record Scale(
        String id,
        LocalText name,
        Kind kind,
        Optional<Relation> relation,
        List<String> items,
        int minimumAnswered,
        double minimallyImportant,
        double typicalSd) {

    public Scale {
        items = List.copyOf(items);
    }

    /// What a scale is about.
    public enum Kind {
        /// One of the four relation types.
        RELATION,
        /// Trust, fairness or cooperation across relations.
        DIAMOND,
        /// Social capital as a whole.
        SOCIAL_CAPITAL,
        CORE_TASK,
        WELL_BEING,
        OTHER
    }

    /// Between whom: inside the team, between teams, to the nearest leader, to management as a whole.
    public enum Relation {
        BONDING,
        BRIDGING,
        LINKING_NEAR,
        LINKING_FAR
    }
}
