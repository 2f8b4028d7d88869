package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Closings;
import dk.spirekraft.disclosure.Guesses;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Moves;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.disclosure.ledger.Ledger;
import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Newcomers;
import dk.spirekraft.measure.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The ledger of one school while a wave is closed: who stands for whom, what was shown before, and what is added.
///
/// [Enrolment] gives its people their rows.
final class SchoolLedger {

    /// So many changes of places are tried for a closing, some half a second's work; what is left then is told of the
    /// whole school (ADR 0049).
    private static final long TRIES = 100_000;
    /// As many as work at the largest schools.
    private static final int LARGE = 300;

    private final Guesses guesses = new Guesses();
    private final Ledger ledger = new Ledger(guesses);
    private final List<Line> added = new ArrayList<>();
    private final Map<Integer, Entry.Opened> opened = new HashMap<>();
    private final List<Entry.Closed> closed = new ArrayList<>();
    private final Moves moves = new Moves();
    private final Enrolment units = new Enrolment(this::fresh);
    private final Enrolment pulses = new Enrolment(this::fresh);
    private final Enrolment roles = new Enrolment(this::fresh);
    private int latest;
    private int nextRow;

    /// @param kept lines in order
    /// @throws IllegalStateException if they are no ledger, for then somebody has changed them
    SchoolLedger(List<Line> kept) {
        for (Line line : kept) {
            ledger.trust(line).ifPresent(fault -> {
                throw new IllegalStateException("Line %d of the ledger is %s".formatted(line.number(), fault));
            });
            know(line.entry());
        }
        guesses.limit(TRIES);
    }

    private void know(Entry entry) {
        switch (entry) {
            case Entry.Opened one -> {
                opened.put(one.wave(), one);
                boolean areRoles = one.atoms().keySet().stream().allMatch(RelationalGate::isRole);
                (areRoles ? roles : enrolment(one.wave()))
                        .know(new Enrolment.Enrolled(one.atoms(), one.areMovesTold()));
                if (!areRoles && one.wave() < Wave.PULSES) latest = one.wave();
                moves.know(one.wave(), one.atoms(), one.areMovesTold());
                for (People people : one.atoms().values())
                    nextRow = Math.max(nextRow, 1 + people.rows().max().orElse(-1));
            }
            case Entry.Closed one -> closed.add(one);
            case Entry.Released one -> {}
        }
    }

    /// Who takes part in a pulse is asked nothing that waves ask.
    private Enrolment enrolment(int wave) {
        return wave > Wave.PULSES ? pulses : units;
    }

    /// The number of the wave that was closed last, 0 before the first.
    int latest() {
        return latest;
    }

    boolean knows(int wave) {
        return opened.containsKey(wave);
    }

    /// All atoms of a wave.
    List<String> atoms(int wave) {
        return Optional.ofNullable(opened.get(wave)).map(Entry.Opened::atoms).orElse(Map.of()).keySet().stream()
                .toList();
    }

    /// Rows for the people of each unit, by the name it has here.
    ///
    /// @param missing how many more answered from a pile than were counted: its list was short, and its first
    ///     unit then has as many more, so that what was told of moves is wrong
    /// @param told how many came to each unit since the wave before
    Enrolment.Enrolled enrol(Asked asked, ToIntFunction<FrozenPile> missing) {
        Map<String, Integer> eligible = new LinkedHashMap<>();
        boolean isShort = false;
        guesses.limit(
                tries(asked.piles().stream().mapToInt(FrozenPile::eligible).sum()));
        for (FrozenPile pile : asked.piles()) {
            int more = Math.max(0, missing.applyAsInt(pile));
            isShort |= more > 0;
            for (FrozenPile.Unit unit : pile.units()) {
                eligible.put(name(unit), unit.eligible() + more);
                more = 0;
            }
        }
        return enrolment(asked.wave()).of(eligible, isShort ? Optional.empty() : asked.told());
    }

    /// A try takes as long as there are people; no school has so many that it has fewer, but imported ones have.
    static long tries(int people) {
        return TRIES * LARGE / Math.max(LARGE, people);
    }

    /// A wave's number, its piles, and how many came to each unit since the wave before, where that was told.
    record Asked(int wave, List<FrozenPile> piles, Optional<Map<String, Newcomers>> told) {

        Asked {
            piles = List.copyOf(piles);
        }

        Stream<FrozenPile.Unit> units() {
            return piles.stream().flatMap(pile -> pile.units().stream());
        }
    }

    /// Rows for the people of each role, by the name it has here.
    ///
    /// @param sizes how many have it
    Map<String, People> enrolRoles(Map<String, Integer> sizes) {
        return roles.of(sizes, Optional.empty()).rosters();
    }

    private int fresh() {
        return nextRow++;
    }

    /// What a unit is called in the ledger: the same in every wave, whatever its school calls it.
    static String name(FrozenPile.Unit unit) {
        return name(unit.id());
    }

    static String name(UUID unit) {
        return unit.toString();
    }

    /// All that was shown in earlier waves of an item that has these names.
    List<Entry.Closed> before(Set<String> columns) {
        Map<Integer, Entry.Closed> byWave = new LinkedHashMap<>();
        closed.stream()
                .filter(entry -> entry.items().stream().anyMatch(columns::contains))
                .forEach(entry -> byWave.putIfAbsent(entry.wave(), entry));
        return List.copyOf(byWave.values());
    }

    /// All columns that it tells of, the oldest first.
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        closed.forEach(entry -> columns.addAll(entry.items()));
        return columns;
    }

    /// Decides after what was shown in these earlier closings.
    Closings closings(List<Entry.Closed> before, MinGroupSize least) {
        MinGroupSize promised = before.stream()
                .map(Entry.Closed::least)
                .max(Comparator.comparingInt(MinGroupSize::answers))
                .orElse(least);
        var closings = new Closings(least, promised, guesses, moves);
        before.forEach(entry -> closings.take(
                entry.wave(),
                entry.piles().stream()
                        .map(pile -> new Closings.Closed(
                                Set.copyOf(pile.atoms()), people(entry.wave(), pile.atoms()), pile.answered()))
                        .toList()));
        return closings;
    }

    private People people(int wave, List<String> atoms) {
        Map<String, People> all =
                Optional.ofNullable(opened.get(wave)).map(Entry.Opened::atoms).orElse(Map.of());
        return atoms.stream().map(atom -> all.getOrDefault(atom, People.of())).reduce(People.of(), People::or);
    }

    /// Adds an entry.
    ///
    /// @throws IllegalStateException if it would break a guarantee: what is released follows the same rules
    void add(Entry entry) {
        Line line = ledger.append(entry)
                .orElseThrow(() -> new IllegalStateException("The ledger refuses %s".formatted(entry)));
        know(entry);
        added.add(line);
    }

    /// What is to be written down.
    List<Line> added() {
        return List.copyOf(added);
    }
}
