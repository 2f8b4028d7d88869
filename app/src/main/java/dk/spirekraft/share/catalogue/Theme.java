package dk.spirekraft.share.catalogue;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.yaml.LocalText;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the catalogue is read by. One that is retired is chosen for nothing new; its pages stay, with what has it.
///
/// @param id its name in addresses, which never changes
public record Theme(String id, LocalText title, LocalText text, boolean retired) {

    private static final Set<String> DERIVED = Stream.of(
                    Arrays.stream(Diamond.values()).map(Theme::of),
                    Arrays.stream(Relation.values()).map(Theme::of),
                    Arrays.stream(Phase.values()).map(Theme::of))
            .flatMap(ids -> ids)
            .collect(Collectors.toUnmodifiableSet());

    /// So many letters its name and its description have at most, in each language.
    public static final int LONGEST_TITLE = 80;

    public static final int LONGEST_TEXT = 240;

    /// True for one that follows from what else is known of a story, and is never chosen.
    public boolean isDerived() {
        return DERIVED.contains(id);
    }

    /// The theme that goes with a diamond.
    public static String of(Diamond diamond) {
        return switch (diamond) {
            case TRUST -> "tillid";
            case FAIRNESS -> "retfaerdighed";
            case COOPERATION -> "samarbejde";
        };
    }

    /// The theme that goes with a relation.
    public static String of(Relation relation) {
        return switch (relation) {
            case BONDING -> "sammenbindende";
            case BRIDGING -> "brobyggende";
            case LINKING_NEAR, LINKING_FAR -> "forbindende";
        };
    }

    /// The theme that goes with a phase.
    public static String of(Phase phase) {
        return switch (phase) {
            case EXPLORE -> "udforske";
            case BUILD -> "opbygge";
            case ANCHOR -> "forankre";
        };
    }
}
