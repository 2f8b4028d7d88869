package dk.spirekraft.disclosure;

import dk.spirekraft.disclosure.WorstOverlap.Counted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What is shown when a wave closes and only counts are known: piles of teams as planned, those with too few answers
/// joined with their neighbour, named or beside them, and those in which somebody could be guessed from earlier waves,
/// at the worst overlap of answerers that the rosters allow.
///
/// - It looks at rosters and counts alone (G4), and at every wave that has closed before (G3), for one item at a time:
///   people leave single questions out.
/// - Where [Guesses] have tried all that they may, only the whole school is told.
/// - Not for several threads at once.
public final class Closings {

    /// What teams may take of the share of an answer that may be guessed from one way in which people may have gone.
    /// The rest is kept for the whole school, which would otherwise be hidden a few waves later.
    private static final double FOR_TEAMS = .8;

    private static final double ROUNDING = 1e-9;

    private final MinGroupSize least;
    private final MinGroupSize promised;
    private final Guesses guesses;
    private final Moves moves;
    private final Map<Integer, List<Closed>> shown = new TreeMap<>();

    /// Where rosters say who is who.
    public Closings(MinGroupSize least) {
        this(least, least, new Guesses(), new Moves());
    }

    /// @param promised the largest minimum that any of its waves was told by: a later wave with a lower one lets
    ///     nobody of theirs be guessed better than they were promised
    /// @param guesses what was reckoned for other items
    /// @param moves how many came and left, where rosters don't say who
    public Closings(MinGroupSize least, MinGroupSize promised, Guesses guesses, Moves moves) {
        this.least = least;
        this.promised = promised.raisedTo(Math.max(promised.answers(), least.answers()));
        this.guesses = guesses;
        this.moves = moves;
    }

    /// A pile of teams that was planned, with how many of it answered.
    public record Closed(Set<String> teams, People roster, int answered) {

        public Closed {
            teams = Set.copyOf(teams);
        }

        /// Without what it is called.
        public Counted counted() {
            return new Counted(roster, answered);
        }

        private Closed with(Closed other) {
            Set<String> all = new LinkedHashSet<>(teams);
            all.addAll(other.teams);
            return new Closed(all, roster.or(other.roster), answered + other.answered);
        }
    }

    /// Takes what was shown of a wave before.
    ///
    /// @throws IllegalArgumentException if the wave was closed already
    public void take(int wave, List<Closed> piles) {
        if (shown.putIfAbsent(wave, List.copyOf(piles)) != null)
            throw new IllegalArgumentException("Wave %d is closed already".formatted(wave));
    }

    /// Closes one more wave.
    ///
    /// @param wave not closed before
    /// @param planned its piles, in the order that decides where counts don't
    /// @return what is shown, each by itself; nothing if not even all together are
    /// @throws IllegalArgumentException if the wave was closed before
    public List<Closed> close(int wave, List<Closed> planned, Neighbours neighbours) {
        if (shown.containsKey(wave)) throw new IllegalArgumentException("Wave %d is closed already".formatted(wave));
        Map<String, Closed> piles = new LinkedHashMap<>();
        planned.forEach(pile -> piles.put(key(pile.teams()), pile));
        Map<String, Integer> sizes = new LinkedHashMap<>();
        piles.forEach((key, pile) -> sizes.put(key, pile.answered()));
        // Where nobody of a pile named somebody outside it, it is the one beside it that staff were told of.
        Neighbours byPile = between(piles, neighbours).or(Neighbours.byPosition(List.copyOf(piles.keySet())));
        List<Set<String>> joined = new ArrayList<>(byPile.join(sizes, least.answers()));
        while (true) {
            if (guesses.areSpent()) joined = List.of(piles.keySet());
            List<Closed> tried =
                    joined.stream().map(keys -> together(keys, piles)).toList();
            if (isAllowed(wave, tried)) return show(wave, tried);
            if (joined.size() < 2) return show(wave, List.of());
            byPile.join(joined, loosest(wave, joined, piles), sizes);
        }
    }

    private static String key(Set<String> teams) {
        return String.join("\n", teams.stream().sorted().toList());
    }

    private static Neighbours between(Map<String, Closed> piles, Neighbours neighbours) {
        Map<String, String> named = new HashMap<>();
        piles.forEach((key, pile) -> piles.forEach((other, candidate) -> {
            boolean isNeighbour = pile.teams().stream()
                    .anyMatch(team ->
                            candidate.teams().contains(neighbours.named().getOrDefault(team, "")));
            if (isNeighbour && !other.equals(key)) named.putIfAbsent(key, other);
        }));
        return new Neighbours(named);
    }

    private static Closed together(Set<String> keys, Map<String, Closed> piles) {
        return keys.stream()
                .map(key -> piles.getOrDefault(key, new Closed(Set.of(), People.of(), 0)))
                .reduce(Closed::with)
                .orElseThrow();
    }

    private boolean isAllowed(int wave, List<Closed> tried) {
        double most = most() * (tried.size() > 1 ? FOR_TEAMS : 1);
        return tried.stream().allMatch(pile -> least.allows(pile.answered()))
                && moves.of(with(wave, tried)).share() <= most()
                && guessed(wave, tried, most) <= most;
    }

    private double most() {
        return BestGuess.most(promised.answers()) + ROUNDING;
    }

    private Map<Integer, List<Closed>> with(int wave, List<Closed> tried) {
        Map<Integer, List<Closed>> waves = new TreeMap<>(shown);
        waves.put(wave, tried);
        return waves;
    }

    private double guessed(int wave, List<Closed> tried, double enough) {
        if (shown.isEmpty()) return 0;
        Map<Integer, List<Counted>> waves = new TreeMap<>();
        with(wave, tried)
                .forEach((number, piles) ->
                        waves.put(number, piles.stream().map(Closed::counted).toList()));
        return tried.size() == 1 ? guesses.ofAll(waves, enough) : guesses.of(waves, enough);
    }

    /// The pile that somebody who moved could be guessed from, or else the one that lets people be guessed best.
    private Set<String> loosest(int wave, List<Set<String>> joined, Map<String, Closed> piles) {
        Moves.Found found = moves.of(
                with(wave, joined.stream().map(keys -> together(keys, piles)).toList()));
        if (found.share() > most())
            for (Set<String> keys : joined)
                if (found.where().contains(together(keys, piles).teams())) return keys;
        return mostGuessed(wave, joined, piles);
    }

    /// The pile that lets people be guessed best, were it the only one shown.
    private Set<String> mostGuessed(int wave, List<Set<String>> joined, Map<String, Closed> piles) {
        Set<String> most = joined.getFirst();
        double best = -1;
        for (Set<String> keys : joined) {
            double guessed = guessed(wave, List.of(together(keys, piles)), most());
            if (guessed > best) {
                best = guessed;
                most = keys;
            }
        }
        return most;
    }

    private List<Closed> show(int wave, List<Closed> piles) {
        shown.put(wave, piles);
        return piles;
    }
}
