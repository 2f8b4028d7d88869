package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.WorstOverlap.Counted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One way in which so many of each atom can have answered, made worse step by step: one who answered changes places
/// with a colleague who didn't, as long as that lets somebody be guessed better.
///
/// - It ends where no change of two colleagues in any atom lets anybody be guessed better. That is the worst of all
/// that
///   two changes of places reach from there one by one, and no proof that nothing else is worse (ADR 0049).
/// - Its work is bounded: every change that it tries is taken from [Tries], and when they are spent it has proved
///   nothing.
final class Turnout {

    /// Larger atoms are far from the bound, whoever answers.
    private static final int LARGE = 40;

    private static final double BETTER = 1e-9;

    private final List<Integer> waves = new ArrayList<>();
    private final List<Counted> atoms = new ArrayList<>();
    private final List<People> answerers = new ArrayList<>();
    private final Map<Integer, String> kinds = new HashMap<>();
    private Optional<State> known = Optional.empty();

    /// An atom of which nobody answered tells nothing.
    void add(int wave, Counted atom, People answered) {
        if (answered.isEmpty()) return;
        waves.add(wave);
        atoms.add(atom);
        answerers.add(answered);
        kinds.clear();
        known = Optional.empty();
    }

    /// The largest R² of these answerers.
    double guessed() {
        return BestGuess.of(waves, alike(histories()));
    }

    /// Who answered what, as long as nobody changes places.
    private record State(Map<Integer, int[]> histories, Changes changes) {

        private static final int[] NEVER = {};

        int[] history(int row) {
            return histories.getOrDefault(row, NEVER);
        }
    }

    private State state() {
        if (known.isEmpty()) {
            Map<Integer, List<Integer>> histories = histories();
            Map<Integer, int[]> sums = new HashMap<>();
            histories.forEach((row, history) ->
                    sums.put(row, history.stream().mapToInt(Integer::intValue).toArray()));
            known = Optional.of(new State(sums, new Changes(waves, alike(histories))));
        }
        return known.get();
    }

    /// The atoms in which each person answered, by their places; those who answered in none are missing.
    private Map<Integer, List<Integer>> histories() {
        Map<Integer, List<Integer>> histories = new HashMap<>();
        for (int i = 0; i < answerers.size(); i++) {
            int atom = i;
            answerers
                    .get(i)
                    .rows()
                    .forEach(row -> histories
                            .computeIfAbsent(row, fresh -> new ArrayList<>())
                            .add(atom));
        }
        return histories;
    }

    /// How many people answered in which atoms.
    private static Map<List<Integer>, Integer> alike(Map<Integer, List<Integer>> histories) {
        Map<List<Integer>, Integer> alike = new HashMap<>();
        histories.values().forEach(history -> alike.merge(history, 1, Integer::sum));
        return alike;
    }

    /// Who answered in each atom: turnouts that are the same in this are the same.
    List<People> answerers() {
        return List.copyOf(answerers);
    }

    /// The largest R² that can be reached by changing places, or one that is more than enough.
    ///
    /// @param tries what it may try; when they are spent, what was found is not known to be the largest
    double worst(double enough, Tries tries) {
        double worst = guessed();
        boolean grows = true;
        while (grows && worst <= enough && !tries.areSpent()) {
            grows = false;
            for (int i = 0; i < atoms.size() && worst <= enough; i++) {
                double found = changed(i, worst, tries);
                grows |= found > worst + BETTER;
                worst = Math.max(worst, found);
            }
        }
        return worst;
    }

    /// Keeps the change of one atom that lets somebody be guessed best, if it is better than so far.
    private double changed(int atom, double soFar, Tries tries) {
        People before = answerers.get(atom);
        People silent = atoms.get(atom).roster().without(before);
        if (before.size() > LARGE || silent.isEmpty()) return soFar;
        State state = state();
        int left = -1;
        int came = -1;
        double worst = soFar;
        List<Integer> comers = oneOfEachKind(silent);
        for (int leaver : oneOfEachKind(before))
            for (int comer : comers) {
                if (!tries.take()) return soFar;
                double guessed = state.changes().after(atom, state.history(leaver), state.history(comer));
                if (guessed <= worst + BETTER) continue;
                worst = guessed;
                left = leaver;
                came = comer;
            }
        if (left < 0) return soFar;
        answerers.set(atom, before.without(People.of(left)).or(People.of(came)));
        kinds.remove(left);
        kinds.remove(came);
        known = Optional.empty();
        return guessed();
    }

    /// Those who are on the same rosters and answered in the same atoms are of one kind.
    private List<Integer> oneOfEachKind(People people) {
        Map<String, Integer> ones = new LinkedHashMap<>();
        people.rows().forEach(row -> ones.putIfAbsent(kinds.computeIfAbsent(row, this::kind), row));
        return List.copyOf(ones.values());
    }

    private String kind(int row) {
        var history = new StringBuilder();
        for (int i = 0; i < atoms.size(); i++)
            if (atoms.get(i).roster().contains(row))
                history.append((char) i).append(answerers.get(i).contains(row) ? '+' : '-');
        return history.toString();
    }
}
