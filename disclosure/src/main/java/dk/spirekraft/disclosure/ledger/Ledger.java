package dk.spirekraft.disclosure.ledger;

import dk.spirekraft.disclosure.BestGuess;
import dk.spirekraft.disclosure.Closings;
import dk.spirekraft.disclosure.Guesses;
import dk.spirekraft.disclosure.Moves;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.WorstOverlap.Counted;
import dk.spirekraft.disclosure.ledger.Entry.Closed;
import dk.spirekraft.disclosure.ledger.Entry.Opened;
import dk.spirekraft.disclosure.ledger.Entry.Pile;
import dk.spirekraft.disclosure.ledger.Entry.Released;
import dk.spirekraft.disclosure.ledger.Verification.Fault;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A ledger as far as it goes: it takes one line after the other, and refuses the first that breaks the chain or the
/// guarantees.
///
/// - G1: figures are sums over whole piles, and each pile has as many answers as the minimum says. No combination of
///   such sums lives on a part of a pile.
/// - G3: of each item, the worst overlap of answerers in all waves lets nobody be guessed, nor does any way in which
///   people may have moved between teams.
/// - Both the program, before it shows something, and whoever replays an exported file use this.
/// - Not for several threads at once.
public final class Ledger {

    private static final double ROUNDING = 1e-9;

    private final Map<Integer, Opened> opened = new HashMap<>();
    private final Map<String, Map<Integer, Closed>> closed = new HashMap<>();
    private final Guesses guesses;
    private final Moves moves = new Moves();
    private final Set<String> released = new HashSet<>();
    private int lines;
    private String hash = Line.START;

    public Ledger() {
        this(new Guesses());
    }

    /// @param guesses what was reckoned elsewhere: a worst overlap is the same wherever it is asked for
    public Ledger(Guesses guesses) {
        this.guesses = guesses;
    }

    /// How many lines were taken.
    public int lines() {
        return lines;
    }

    /// Adds an entry, if it may be there.
    ///
    /// @return the line to write down; empty if it is refused, and then nothing has changed
    public Optional<Line> append(Entry entry) {
        var line = new Line(lines + 1, hash, entry);
        return take(line).isEmpty() ? Optional.of(line) : Optional.empty();
    }

    /// Takes a line that was written before.
    ///
    /// @return why it may not be there; nothing has changed then
    public Optional<Fault> take(Line line) {
        return take(line, true);
    }

    private Optional<Fault> take(Line line, boolean provesGuesses) {
        if (line.number() != lines + 1 || !line.previous().equals(hash)) return Optional.of(Fault.OUT_OF_CHAIN);
        Optional<Fault> fault = switch (line.entry()) {
            case Opened one -> open(one);
            case Closed one -> close(one, provesGuesses);
            case Released one -> release(one);
        };
        if (fault.isPresent()) return fault;
        lines = line.number();
        hash = line.hash();
        return Optional.empty();
    }

    /// Takes a line that was proved before it was written, by this program: all is checked again but how well anybody
    /// could be guessed, which takes the longest.
    ///
    /// @return why it may not be there; nothing has changed then
    public Optional<Fault> trust(Line line) {
        return take(line, false);
    }

    /// What all lines taken so far come to.
    public Verification.Sound sound() {
        return new Verification.Sound(lines, hash);
    }

    private Optional<Fault> open(Opened entry) {
        if (entry.rules() < Entry.BEFORE_THE_LEDGER || entry.rules() > Entry.RULES_OF_TEAMS)
            return Optional.of(Fault.UNKNOWN_RULES);
        if (opened.containsKey(entry.wave())) return Optional.of(Fault.OPENED_TWICE);
        int people = entry.atoms().values().stream().mapToInt(People::size).sum();
        if (people(entry, entry.atoms().keySet()).size() < people) return Optional.of(Fault.IN_TWO_ATOMS);
        opened.put(entry.wave(), entry);
        moves.know(entry.wave(), entry.atoms(), entry.areMovesTold());
        return Optional.empty();
    }

    private static People people(Opened wave, Iterable<String> atoms) {
        People people = People.of();
        for (String atom : atoms) people = people.or(wave.atoms().getOrDefault(atom, People.of()));
        return people;
    }

    private Optional<Fault> close(Closed entry, boolean provesGuesses) {
        Opened wave = opened.get(entry.wave());
        if (wave == null) return Optional.of(Fault.NOT_OPENED);
        if (entry.least().answers() < wave.least().answers()) return Optional.of(Fault.MINIMUM_LOWERED);
        Set<String> atoms = new HashSet<>();
        for (Pile pile : entry.piles()) {
            if (!wave.atoms().keySet().containsAll(pile.atoms())) return Optional.of(Fault.NOT_OPENED);
            for (String atom : pile.atoms()) if (!atoms.add(atom)) return Optional.of(Fault.IN_TWO_PILES);
            if (pile.answered() > people(wave, pile.atoms()).size()) return Optional.of(Fault.TOO_MANY);
            if (!entry.least().allows(pile.answered())) return Optional.of(Fault.TOO_FEW);
        }
        for (String item : entry.items()) {
            if (closed.getOrDefault(item, Map.of()).containsKey(entry.wave())) return Optional.of(Fault.CLOSED_TWICE);
            if (provesGuesses
                    && guessed(item, entry, wave.rules())
                            > BestGuess.most(entry.least().answers()) + ROUNDING) return Optional.of(Fault.GUESSED);
        }
        for (String item : entry.items())
            closed.computeIfAbsent(item, fresh -> new TreeMap<>()).put(entry.wave(), entry);
        return Optional.empty();
    }

    private double guessed(String item, Closed entry, int rules) {
        Map<Integer, List<Closings.Closed>> waves = new TreeMap<>();
        closed.getOrDefault(item, Map.of()).forEach((wave, earlier) -> waves.put(wave, piles(earlier)));
        if (waves.isEmpty() || rules == Entry.BEFORE_THE_LEDGER) return 0;
        waves.put(entry.wave(), piles(entry));
        double ofMoves = rules == Entry.RULES_OF_TEAMS ? moves.of(waves).share() : 0;
        Map<Integer, List<Counted>> counted = new TreeMap<>();
        waves.forEach((wave, piles) ->
                counted.put(wave, piles.stream().map(Closings.Closed::counted).toList()));
        return Math.max(
                ofMoves, guesses.of(counted, BestGuess.most(entry.least().answers())));
    }

    private List<Closings.Closed> piles(Closed entry) {
        Opened wave = Optional.ofNullable(opened.get(entry.wave())).orElseThrow();
        return entry.piles().stream()
                .map(pile -> new Closings.Closed(Set.copyOf(pile.atoms()), people(wave, pile.atoms()), pile.answered()))
                .toList();
    }

    private Optional<Fault> release(Released entry) {
        if (released.contains(entry.id())) return Optional.of(Fault.RELEASED_TWICE);
        if (entry.items().isEmpty() || entry.atoms().isEmpty()) return Optional.of(Fault.NOT_CLOSED);
        for (String item : entry.items()) {
            Closed frozen = closed.getOrDefault(item, Map.of()).get(entry.wave());
            if (frozen == null) return Optional.of(Fault.NOT_CLOSED);
            if (!areWholePiles(frozen, Set.copyOf(entry.atoms()))) return Optional.of(Fault.PART_OF_A_PILE);
        }
        released.add(entry.id());
        return Optional.empty();
    }

    private static boolean areWholePiles(Closed frozen, Set<String> atoms) {
        Set<String> whole = new HashSet<>();
        for (Pile pile : frozen.piles()) if (atoms.containsAll(pile.atoms())) whole.addAll(pile.atoms());
        return whole.equals(atoms);
    }
}
