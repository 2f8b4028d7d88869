package dk.spirekraft.share.catalogue;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.questionnaire.Scale.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a case story is found by.
///
/// @param themes those that were chosen beside the ones that follow from the rest
/// @param method what it was made from, if from a method
public record CaseMarks(
        List<String> themes,
        List<Relation> relations,
        List<Diamond> diamonds,
        Optional<Phase> phase,
        Optional<NamedMethod> method,
        SchoolKind kind,
        SchoolSize size,
        Decision.Outcome outcome) {

    /// A method by its name then.
    ///
    /// @param id its name in addresses
    /// @param open true if everybody can read it
    public record NamedMethod(String id, String title, boolean open) {}

    public CaseMarks {
        themes = List.copyOf(themes);
        relations = List.copyOf(relations);
        diamonds = List.copyOf(diamonds);
    }

    /// The chosen themes and those of diamonds, relations and phase, each once.
    public List<String> allThemes() {
        Set<String> all = new LinkedHashSet<>(themes);
        diamonds.forEach(diamond -> all.add(Theme.of(diamond)));
        relations.forEach(relation -> all.add(Theme.of(relation)));
        phase.ifPresent(one -> all.add(Theme.of(one)));
        return List.copyOf(all);
    }
}
