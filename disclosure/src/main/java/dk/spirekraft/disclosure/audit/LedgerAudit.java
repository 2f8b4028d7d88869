package dk.spirekraft.disclosure.audit;

import dk.spirekraft.disclosure.BestGuess;
import dk.spirekraft.disclosure.Column;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.WorstOverlap;
import dk.spirekraft.disclosure.WorstOverlap.Counted;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Entry.Closed;
import dk.spirekraft.disclosure.ledger.Entry.Opened;
import dk.spirekraft.disclosure.ledger.Entry.Released;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What all figures of a ledger reach together, those of the time before the ledger among them. It trusts no entry: it
/// rebuilds every figure as a sum over people and attacks the sums.
///
/// - G1: who answered is not in the ledger, so that of each pile as many as it counts are taken, those who stand first.
///   Figures are sums over whole piles whoever that is.
/// - G3: of each item, the largest R² at the worst overlap of answerers that rosters and counts allow.
/// - G2 and G4 can't be told from a ledger: it has no answers.
///
/// What is told of each item in each wave is held to the minimum that was frozen for it then: five for most, ten for
/// what
/// is sensitive, more where a wave raised it. An item is held to the largest of its waves, for a later one must not let
/// anybody of theirs be guessed.
///
/// @param figures how many were released
/// @param k the smallest group that anything may be told of
/// @param reached a group that is too small for what is told of it, for the smallest minimum that is broken
/// @param guessed per item that was asked twice or more, in their order; a wave stands for itself
public record LedgerAudit(int figures, int k, Optional<Reached> reached, List<Guessed> guessed) {

    private static final double ROUNDING = 1e-9;

    public LedgerAudit {
        guessed = List.copyOf(guessed);
    }

    /// The smallest group about whose answers something is told that needs more people, and by which figures.
    ///
    /// @param k how many it needs
    public record Reached(int k, ReachedGroup group) {}

    /// How well an answer to an item can be guessed from all waves that asked it.
    ///
    /// @param before those of them that were released before there was a ledger
    /// @param share R², 0 to 1
    /// @param allowed the most that may be
    public record Guessed(String item, List<Integer> waves, List<Integer> before, double share, double allowed) {

        public Guessed {
            waves = List.copyOf(waves);
            before = List.copyOf(before);
        }

        public boolean isTooMuch() {
            return share > allowed + ROUNDING;
        }
    }

    /// @param entries in their order
    public static LedgerAudit of(List<Entry> entries) {
        var known = new Known(new HashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        entries.forEach(known::add);
        int k = known.opened().values().stream()
                .mapToInt(wave -> wave.least().answers())
                .min()
                .orElse(MinGroupSize.FLOOR);
        return new LedgerAudit(known.released().size(), k, known.reached(k), known.guessed());
    }

    /// The item that lets somebody be guessed best.
    public Optional<Guessed> worst() {
        return guessed.stream().max((one, other) -> Double.compare(one.share(), other.share()));
    }

    public boolean isCertified() {
        return reached.isEmpty() && guessed.stream().noneMatch(Guessed::isTooMuch);
    }

    private record Known(
            Map<Integer, Opened> opened, Map<String, Map<Integer, Closed>> closed, List<Released> released) {

        void add(Entry entry) {
            switch (entry) {
                case Opened one -> opened.put(one.wave(), one);
                case Closed one ->
                    one.items()
                            .forEach(item -> closed.computeIfAbsent(item, fresh -> new TreeMap<>())
                                    .put(one.wave(), one));
                case Released one -> released.add(one);
            }
        }

        private People people(int wave, Iterable<String> atoms) {
            People people = People.of();
            Map<String, People> all =
                    Optional.ofNullable(opened.get(wave)).map(Opened::atoms).orElse(Map.of());
            for (String atom : atoms) people = people.or(all.getOrDefault(atom, People.of()));
            return people;
        }

        /// Those of some atoms who are taken to have answered an item.
        private People answered(int wave, String item, List<String> atoms) {
            People asked = people(wave, atoms);
            People answered = People.of();
            Closed frozen = closed.getOrDefault(item, Map.of()).get(wave);
            if (frozen == null) return asked;
            for (Entry.Pile pile : frozen.piles()) {
                List<Integer> first = people(wave, pile.atoms())
                        .rows()
                        .limit(pile.answered())
                        .boxed()
                        .toList();
                answered = answered.or(People.of(first).and(asked));
            }
            return answered;
        }

        Release release(Released figure) {
            Map<Answer, Long> weights = new HashMap<>();
            for (String item : figure.items())
                answered(figure.wave(), item, figure.atoms())
                        .rows()
                        .forEach(row -> weights.put(new Answer(row, new Column(item, figure.wave())), 1L));
            return new Release(figure.id(), weights);
        }

        /// For each minimum, what is told by all figures together of the answers that need so many: of other answers it
        /// is left out, so that no combination escapes for having more in it.
        Optional<Reached> reached(int smallest) {
            Set<Integer> minimums = new TreeSet<>(Set.of(smallest));
            closed.values()
                    .forEach(waves -> waves.values()
                            .forEach(frozen -> minimums.add(frozen.least().answers())));
            List<Release> figures = released.stream().map(this::release).toList();
            return minimums.stream()
                    .flatMap(k -> Reach.under(
                            k,
                            figures.stream()
                                    .map(figure -> needing(k, figure))
                                    .filter(figure -> !figure.weights().isEmpty())
                                    .distinct()
                                    .toList())
                            .map(group -> new Reached(k, group))
                            .stream())
                    .findFirst();
        }

        private Release needing(int k, Release figure) {
            Map<Answer, Long> weights = new HashMap<>(figure.weights());
            weights.keySet().removeIf(answer -> least(answer.column()) < k);
            return new Release(figure.name(), weights);
        }

        private int least(Column column) {
            return Optional.ofNullable(
                            closed.getOrDefault(column.item(), Map.of()).get(column.wave()))
                    .map(frozen -> frozen.least().answers())
                    .orElse(Integer.MAX_VALUE);
        }

        List<Guessed> guessed() {
            Map<Map<Integer, List<Counted>>, Double> shares = new HashMap<>();
            List<Guessed> guessed = new ArrayList<>();
            closed.forEach((item, waves) -> {
                if (waves.size() < 2) return;
                Map<Integer, List<Counted>> piles = new TreeMap<>();
                waves.forEach((wave, frozen) -> piles.put(wave, counted(frozen)));
                int least = waves.values().stream()
                        .mapToInt(frozen -> frozen.least().answers())
                        .max()
                        .orElseThrow();
                var numbers = new TreeSet<>(waves.keySet());
                guessed.add(new Guessed(
                        item,
                        List.copyOf(numbers),
                        numbers.stream().filter(this::isBefore).toList(),
                        shares.computeIfAbsent(piles, WorstOverlap::of),
                        BestGuess.most(least)));
            });
            return guessed;
        }

        private boolean isBefore(int wave) {
            return Optional.ofNullable(opened.get(wave))
                    .filter(one -> one.rules() == Entry.BEFORE_THE_LEDGER)
                    .isPresent();
        }

        private List<Counted> counted(Closed frozen) {
            return frozen.piles().stream()
                    .map(pile -> {
                        People roster = people(frozen.wave(), pile.atoms());
                        return new Counted(roster, Math.min(pile.answered(), roster.size()));
                    })
                    .toList();
        }
    }
}
