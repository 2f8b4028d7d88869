package dk.spirekraft.cli.scenario;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.ExactAttacker;
import dk.spirekraft.disclosure.audit.Knowledge;
import dk.spirekraft.disclosure.audit.Predictability;
import dk.spirekraft.disclosure.audit.Reach;
import dk.spirekraft.disclosure.audit.ReachedGroup;
import dk.spirekraft.disclosure.audit.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/// What an attacker learns where everything asked for is published as it is.
///
/// @param isSolved whether all possible answers could be gone through
/// @param possible the codes that each answer may have; nothing where they could not
/// @param reached the smallest group under k
/// @param reachedByInsider the same for an attacker who takes away what they know beforehand
/// @param guess the largest R² of one answer
public record Naive(
        Scenario scenario,
        boolean isSolved,
        Map<Answer, SortedSet<Integer>> possible,
        Optional<ReachedGroup> reached,
        Optional<ReachedGroup> reachedByInsider,
        double guess) {

    public Naive {
        possible = Map.copyOf(possible);
    }

    static Naive of(Scenario scenario) {
        List<Release> releases = scenario.requests().stream()
                .filter(request -> request.statistic().isSum() || request.statistic() == Statistic.UNPLANNED)
                .filter(request -> isPublished(scenario, request))
                .map(Request::release)
                .toList();
        int k = scenario.least().answers();
        var possible = ExactAttacker.possible(
                new Knowledge(scenario.codes(), scenario.facts(), scenario.known(), scenario.truth()));
        return new Naive(
                scenario,
                possible.isPresent(),
                possible.orElse(Map.of()),
                Reach.under(k, releases),
                Reach.under(k, without(releases, scenario.known().keySet())),
                Predictability.of(releases));
    }

    /// Even a careless program leaves out groups under the floor, unless the file says what they would tell.
    private static boolean isPublished(Scenario scenario, Request request) {
        return request.weights().keySet().stream()
                                .map(Answer::person)
                                .distinct()
                                .count()
                        >= MinGroupSize.FLOOR
                || scenario.facts().stream().anyMatch(fact -> fact.note().startsWith(request.name()));
    }

    private static List<Release> without(List<Release> releases, Set<Answer> known) {
        List<Release> rest = new ArrayList<>();
        for (Release release : releases) {
            Map<Answer, Long> weights = new HashMap<>(release.weights());
            weights.keySet().removeAll(known);
            rest.add(new Release(release.name(), weights));
        }
        return rest;
    }

    public List<Integer> possible(Answer answer) {
        SortedSet<Integer> codes = possible.get(answer);
        return codes == null ? List.of() : List.copyOf(codes);
    }

    /// Answers that are known for certain, by name.
    public Set<String> recovered() {
        Set<String> names = new HashSet<>();
        scenario.names().answers().forEach((name, answer) -> {
            if (possible(answer).size() == 1) names.add(name);
        });
        return names;
    }

    /// Answers that are surely under the middle; one of two codes is no opinion.
    public Set<String> below() {
        Set<String> names = new HashSet<>();
        scenario.names().answers().forEach((name, answer) -> {
            int codes = scenario.codes().getOrDefault(answer, 0);
            boolean isBelow = possible(answer).stream().allMatch(code -> 2 * code < codes - 1);
            if (codes > 2 && !possible(answer).isEmpty() && isBelow) names.add(name);
        });
        return names;
    }

    /// True if all that the file expects was found: codes, answers, people. What the attacker knows beforehand may be
    /// counted in or not.
    public boolean isAsExpected() {
        return areCodesAsExpected()
                && same(scenario.expected().recovered(), recovered())
                && same(scenario.expected().below(), below())
                && isReachAsExpected();
    }

    public boolean areCodesAsExpected() {
        return scenario.expected().possible().entrySet().stream()
                .allMatch(expected -> Optional.ofNullable(
                                scenario.names().answers().get(expected.getKey()))
                        .map(answer -> Set.copyOf(possible(answer)).equals(expected.getValue()))
                        .orElse(false));
    }

    private boolean same(Optional<Set<String>> expected, Set<String> found) {
        return expected.map(names -> lessKnown(names).equals(lessKnown(found))).orElse(true);
    }

    private Set<String> lessKnown(Set<String> names) {
        Set<String> rest = new HashSet<>(names);
        scenario.names().answers().forEach((name, answer) -> {
            if (scenario.known().containsKey(answer)) rest.remove(name);
        });
        return rest;
    }

    private boolean isReachAsExpected() {
        int found = size(reached);
        int insider = size(reachedByInsider);
        return scenario.expected()
                .smallest()
                .map(expected -> expected == found || expected == insider)
                .orElse(true);
    }

    private static int size(Optional<ReachedGroup> reached) {
        return reached.map(group -> group.people().size()).orElse(0);
    }
}
