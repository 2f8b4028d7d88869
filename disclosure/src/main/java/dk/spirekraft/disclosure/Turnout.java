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
final class Turnout {

    /// Larger atoms are far from the bound, whoever answers.
    private static final int LARGE = 40;

    private static final double BETTER = 1e-9;

    private final List<Integer> waves = new ArrayList<>();
    private final List<Counted> atoms = new ArrayList<>();
    private final List<People> answerers = new ArrayList<>();
    private Optional<State> known = Optional.empty();

    /// An atom of which nobody answered tells nothing.
    void add(int wave, Counted atom, People answered) {
        if (answered.isEmpty()) return;
        waves.add(wave);
        atoms.add(atom);
        answerers.add(answered);
        known = Optional.empty();
    }

    /// The largest R² of these answerers.
    double guessed() {
        return BestGuess.of(waves, alike(histories()));
    }

    /// Who answered what, as long as nobody changes places.
    private record State(Map<Integer, List<Integer>> histories, Changes changes) {

        List<Integer> history(int row) {
            return histories.getOrDefault(row, List.of());
        }
    }

    private State state() {
        if (known.isEmpty()) {
            Map<Integer, List<Integer>> histories = histories();
            known = Optional.of(new State(histories, new Changes(waves, alike(histories))));
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
    double worst(double enough) {
        double worst = guessed();
        boolean grows = true;
        while (grows && worst <= enough) {
            grows = false;
            for (int i = 0; i < atoms.size() && worst <= enough; i++) {
                double found = changed(i, worst);
                grows |= found > worst + BETTER;
                worst = Math.max(worst, found);
            }
        }
        return worst;
    }

    /// Keeps the change of one atom that lets somebody be guessed best, if it is better than so far.
    private double changed(int atom, double soFar) {
        People before = answerers.get(atom);
        People silent = atoms.get(atom).roster().without(before);
        if (before.size() > LARGE || silent.isEmpty()) return soFar;
        State state = state();
        People best = before;
        double worst = soFar;
        for (int leaver : kinds(before))
            for (int comer : kinds(silent)) {
                double guessed = state.changes().after(atom, state.history(leaver), state.history(comer));
                if (guessed <= worst + BETTER) continue;
                worst = guessed;
                best = before.without(People.of(leaver)).or(People.of(comer));
            }
        if (best == before) return soFar;
        answerers.set(atom, best);
        known = Optional.empty();
        return guessed();
    }

    /// One of each kind: those who are on the same rosters and answered in the same atoms.
    private List<Integer> kinds(People people) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        people.rows().forEach(row -> {
            var history = new StringBuilder();
            for (int i = 0; i < atoms.size(); i++)
                if (atoms.get(i).roster().contains(row))
                    history.append(i).append(answerers.get(i).contains(row) ? '+' : '-');
            kinds.putIfAbsent(history.toString(), row);
        });
        return List.copyOf(kinds.values());
    }
}
