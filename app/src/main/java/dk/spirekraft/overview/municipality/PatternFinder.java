package dk.spirekraft.overview.municipality;

import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.learn.method.Method;
import dk.spirekraft.learn.method.Methods;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.questionnaire.Scale.Relation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds what schools of a municipality tried alike. A trial without a method counts nowhere.
@Component
public class PatternFinder {

    private final Trials trials;
    private final Methods methods;
    private final Schools schools;

    PatternFinder(Trials trials, Methods methods, Schools schools) {
        this.trials = trials;
        this.methods = methods;
        this.schools = schools;
    }

    /// All that was tried until now.
    public Patterns of(UUID municipality) {
        return of(municipality, Span.ALL);
    }

    /// What was going on within these days, and what had become of it by the last of them.
    Patterns of(UUID municipality, Span span) {
        Map<UUID, School> all =
                schools.of(municipality).stream().collect(Collectors.toMap(School::id, Function.identity()));
        Map<String, List<Trial>> byMethod = trials.in(municipality).stream()
                .filter(trial -> trial.plan().method().isPresent())
                .collect(Collectors.groupingBy(trial -> trial.plan().method().orElseThrow()));
        Map<Method, List<Trial>> known = new HashMap<>();
        byMethod.forEach((id, tried) -> find(id, tried, all).ifPresent(method -> known.put(method, tried)));
        return new Patterns(
                known.entrySet().stream()
                        .flatMap(
                                one -> Tried.of(one.getValue(), span)
                                        .map(tried -> new Patterns.OfMethod(one.getKey(), tried))
                                        .stream())
                        .toList(),
                each(
                        Relation.values(),
                        relation -> of(
                                known, span, method -> method.card().relations().contains(relation))),
                each(
                        Diamond.values(),
                        theme -> of(
                                known, span, method -> method.card().diamonds().contains(theme))));
    }

    private Optional<Method> find(String id, List<Trial> tried, Map<UUID, School> all) {
        return methods.find(id)
                .or(() -> Optional.ofNullable(all.get(tried.getFirst().school()))
                        .flatMap(school -> methods.find(school, id)));
    }

    private static Optional<Tried> of(Map<Method, List<Trial>> known, Span span, Predicate<Method> fits) {
        List<Trial> trials = known.entrySet().stream()
                .filter(one -> fits.test(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .toList();
        return Tried.of(trials, span);
    }

    private static <K> Map<K, Tried> each(K[] keys, Function<K, Optional<Tried>> tried) {
        Map<K, Tried> found = new LinkedHashMap<>();
        Arrays.stream(keys).forEach(key -> tried.apply(key).ifPresent(counted -> found.put(key, counted)));
        return found;
    }
}
