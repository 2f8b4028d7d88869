package dk.spirekraft.learn.method;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.yaml.LocalText;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A method as a recipe: what for, with whom, and step by step with minutes. Texts may hold Markdown.
///
/// @param id its name in addresses
/// @param relations whose ties it works on, at least one
/// @param diamonds what it works on, at least one
/// @param avoid when not to use it
/// @param opening what to say aloud to begin
/// @param prepareMinutes what the facilitator needs beforehand, from 0 to 240
/// @param steps at least four; their minutes together are the method's
/// @param notes for the facilitator
/// @param small the same in at most 15 minutes
/// @param source where the idea comes from
/// @param owner who wrote it
public record MethodCard(
        String id,
        String version,
        Phase phase,
        Set<Relation> relations,
        Set<Diamond> diamonds,
        Group group,
        LocalText title,
        LocalText purpose,
        LocalText avoid,
        LocalText opening,
        int prepareMinutes,
        List<Step> steps,
        List<LocalText> materials,
        LocalText notes,
        LocalText risk,
        List<Step> small,
        LocalText source,
        String licence,
        String owner) {

    public static final int FEWEST_STEPS = 4;
    public static final int SMALL = 15;
    public static final int LONGEST = 240;
    public static final int LARGEST_GROUP = 200;

    /// How many can take part.
    public record Group(int least, int most) {
        public boolean fits(int people) {
            return people >= least && people <= most;
        }
    }

    /// One step.
    ///
    /// @param minutes from 1
    public record Step(int minutes, LocalText text) {}

    public MethodCard {
        relations = Set.copyOf(relations);
        diamonds = Set.copyOf(diamonds);
        steps = List.copyOf(steps);
        materials = List.copyOf(materials);
        small = List.copyOf(small);
    }

    public int minutes() {
        return sum(steps);
    }

    public int smallMinutes() {
        return sum(small);
    }

    /// All its texts, for searching.
    List<LocalText> texts() {
        return Stream.of(
                        Stream.of(title, purpose, avoid, opening, notes, risk),
                        Stream.concat(steps.stream(), small.stream()).map(Step::text),
                        materials.stream())
                .flatMap(texts -> texts)
                .toList();
    }

    /// The same card under another name and version.
    MethodCard named(String name, String newVersion) {
        return new MethodCard(
                name,
                newVersion,
                phase,
                relations,
                diamonds,
                group,
                title,
                purpose,
                avoid,
                opening,
                prepareMinutes,
                steps,
                materials,
                notes,
                risk,
                small,
                source,
                licence,
                owner);
    }

    static int sum(List<Step> steps) {
        return steps.stream().mapToInt(Step::minutes).sum();
    }
}
