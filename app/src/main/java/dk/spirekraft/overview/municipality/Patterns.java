package dk.spirekraft.overview.municipality;

import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.learn.method.Method;
import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.questionnaire.Scale.Relation;
import java.util.List;
import java.util.Map;

/// What schools of a municipality tried alike: by method, by the relation it works on, and by theme. Nothing of
/// it names a school, and nothing is told below three.
///
/// @param methods in no order; pages put them in that of the alphabet
/// @param relations in the order of the questionnaire, `themes` likewise
public record Patterns(List<OfMethod> methods, Map<Relation, Tried> relations, Map<Diamond, Tried> themes) {

    public record OfMethod(Method method, Tried tried) {

        public MethodCard card() {
            return method.card();
        }
    }

    public Patterns {
        methods = List.copyOf(methods);
        relations = Map.copyOf(relations);
        themes = Map.copyOf(themes);
    }

    public boolean isEmpty() {
        return methods.isEmpty() && relations.isEmpty() && themes.isEmpty();
    }
}
