package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.WorstOverlap.Counted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One way in which so many of each atom can have answered, made worse step by step: one who answered changes places
/// with a colleague who didn't, as long as that lets somebody be guessed better.
final class Turnout {

    /// Larger atoms are far from the bound, whoever answers.
    private static final int LARGE = 40;

    private static final double BETTER = 1e-9;

    private final List<Integer> waves = new ArrayList<>();
    private final List<Counted> atoms = new ArrayList<>();
    private final List<People> answerers = new ArrayList<>();

    /// An atom of which nobody answered tells nothing.
    void add(int wave, Counted atom, People answered) {
        if (answered.isEmpty()) return;
        waves.add(wave);
        atoms.add(atom);
        answerers.add(answered);
    }

    /// The largest R² of these answerers.
    double guessed() {
        return BestGuess.of(waves, alike());
    }

    /// How many people answered in which atoms.
    private Map<List<Integer>, Integer> alike() {
        Map<List<Integer>, Integer> alike = new HashMap<>();
        answerers.stream()
                .reduce(People.of(), People::or)
                .rows()
                .forEach(row -> alike.merge(history(row), 1, Integer::sum));
        return alike;
    }

    private List<Integer> history(int row) {
        List<Integer> history = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) if (answerers.get(i).contains(row)) history.add(i);
        return history;
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
        var changes = new Changes(waves, alike());
        People best = before;
        double worst = soFar;
        for (int leaver : kinds(before))
            for (int comer : kinds(silent)) {
                double guessed = changes.after(atom, history(leaver), history(comer));
                if (guessed <= worst + BETTER) continue;
                worst = guessed;
                best = before.without(People.of(leaver)).or(People.of(comer));
            }
        if (best == before) return soFar;
        answerers.set(atom, best);
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
