package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Closings;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Neighbours;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.microdata.AnswerSheets;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Decides by counts alone what may be told apart of a closing wave, after all that the school's ledger has shown, and
/// writes down what is released.
final class Gate {

    /// How many sent a sheet is a question like the others.
    static final String ANSWERED = "answered";

    private static final String AUDIENCE = "school";

    private final SchoolLedger ledger;
    private final int wave;
    private final Minimums minimums;
    private final List<FrozenPile> piles;
    private Map<String, People> rosters = Map.of();

    Gate(SchoolLedger ledger, int wave, Minimums minimums, List<FrozenPile> piles) {
        this.ledger = ledger;
        this.wave = wave;
        this.minimums = minimums;
        this.piles = List.copyOf(piles);
    }

    /// Items that as many answered in each pile, that need as many, and of which the same was shown before, are decided
    /// together.
    private record Alike(List<Integer> answered, MinGroupSize least, List<Entry.Closed> before) {}

    /// Freezes what may be told apart, item by item, and of the sheets as a whole.
    ///
    /// @param instrument what item ids belong to, so that the same item counts in all waves
    /// @param hash of the frozen sheets
    FrozenAnswers close(AnswerSheets sheets, String instrument, String hash) {
        var counted = FrozenAnswers.together(sheets);
        rosters = ledger.enrol(piles, pile -> counted.sent(Set.of(pile.number())) - pile.eligible());
        ledger.add(new Entry.Opened(wave, Entry.RULES, minimums.least(), rosters));
        Map<Alike, Set<String>> alike = new LinkedHashMap<>();
        for (String item : sheets.items())
            alike.computeIfAbsent(alike(answered(counted, item), instrument, item), fresh -> new LinkedHashSet<>())
                    .add(item);
        alike.computeIfAbsent(alike(sent(counted), instrument, ANSWERED), fresh -> new LinkedHashSet<>())
                .add(ANSWERED);
        Map<String, List<Set<Integer>>> shown = new HashMap<>();
        inOrder(alike).forEach((key, items) -> {
            List<Closings.Closed> told =
                    ledger.closings(key.before(), key.least()).close(wave, planned(key), neighbours());
            if (told.isEmpty()) return;
            ledger.add(new Entry.Closed(
                    wave,
                    items.stream().map(item -> column(instrument, item)).toList(),
                    key.least(),
                    told.stream().map(Gate::pile).toList(),
                    hash));
            items.forEach(
                    item -> shown.put(item, told.stream().map(this::numbers).toList()));
        });
        return new FrozenAnswers(sheets, shown);
    }

    /// Which groups there are follows from how many sent a sheet, so that this is decided first, while all tries are
    /// left.
    private static Map<Alike, Set<String>> inOrder(Map<Alike, Set<String>> alike) {
        Map<Alike, Set<String>> ordered = new LinkedHashMap<>();
        alike.forEach((key, items) -> {
            if (items.contains(ANSWERED)) ordered.put(key, items);
        });
        ordered.putAll(alike);
        return ordered;
    }

    private Alike alike(List<Integer> answered, String instrument, String item) {
        return new Alike(answered, minimums.of(item), ledger.before(column(instrument, item)));
    }

    /// Those that were frozen when the wave opened.
    private Neighbours neighbours() {
        Map<String, String> named = new HashMap<>();
        units().forEach(unit ->
                unit.neighbour().ifPresent(neighbour -> named.put(SchoolLedger.name(unit), neighbour.toString())));
        return new Neighbours(named);
    }

    private Stream<FrozenPile.Unit> units() {
        return piles.stream().flatMap(pile -> pile.units().stream());
    }

    static String column(String instrument, String item) {
        return instrument + "/" + item;
    }

    private List<Integer> answered(FrozenAnswers counted, String item) {
        return piles.stream()
                .map(pile -> counted.answered(item, Set.of(pile.number())))
                .toList();
    }

    private List<Integer> sent(FrozenAnswers counted) {
        return piles.stream().map(pile -> counted.sent(Set.of(pile.number()))).toList();
    }

    private List<Closings.Closed> planned(Alike key) {
        return IntStream.range(0, piles.size())
                .mapToObj(i -> {
                    List<String> units = piles.get(i).units().stream()
                            .map(SchoolLedger::name)
                            .toList();
                    People roster = units.stream()
                            .map(unit -> rosters.getOrDefault(unit, People.of()))
                            .reduce(People.of(), People::or);
                    return new Closings.Closed(
                            Set.copyOf(units), roster, key.answered().get(i));
                })
                .toList();
    }

    private static Entry.Pile pile(Closings.Closed told) {
        return new Entry.Pile(told.teams().stream().sorted().toList(), told.answered());
    }

    private Set<Integer> numbers(Closings.Closed told) {
        return piles.stream()
                .filter(pile ->
                        told.teams().contains(SchoolLedger.name(pile.units().getFirst())))
                .map(FrozenPile::number)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Units that are told of together.
    ///
    /// @param names in their order
    /// @param eligible how many could answer
    record Units(List<String> names, int eligible) {}

    /// The units of these piles.
    Units units(Set<Integer> numbers) {
        List<FrozenPile> together =
                piles.stream().filter(pile -> numbers.contains(pile.number())).toList();
        return new Units(
                together.stream().flatMap(pile -> pile.names().stream()).toList(),
                together.stream().mapToInt(FrozenPile::eligible).sum());
    }

    /// Writes down every figure that is released.
    ///
    /// @param items of a scale, by its id
    void record(Release release, String instrument, Map<String, List<String>> items) {
        var everybody = List.copyOf(rosters.keySet());
        for (ScaleCell cell : release.scales())
            if (cell instanceof ScaleCell.Published)
                add(
                        "scale/" + cell.scale(),
                        instrument,
                        shownOf(release, items.getOrDefault(cell.scale(), List.of())),
                        everybody);
        for (ItemCell cell : release.items())
            if (cell instanceof ItemCell.Published)
                add("item/" + cell.item(), instrument, List.of(cell.item()), everybody);
        for (Release.GroupCell group : release.groups()) {
            List<String> units = atoms(new HashSet<>(group.units()));
            for (ScaleCell cell : group.scales())
                if (cell instanceof ScaleCell.Published)
                    add(
                            "scale/" + cell.scale() + "/" + String.join("+", group.units()),
                            instrument,
                            Optional.ofNullable(items.get(cell.scale())).orElseThrow(),
                            units);
        }
    }

    /// Those items of a scale that its figure stands on.
    static List<String> shownOf(Release release, List<String> items) {
        return items.stream()
                .filter(item -> release.item(item) instanceof ItemCell.Published)
                .toList();
    }

    private List<String> atoms(Set<String> names) {
        return units().filter(unit -> names.contains(unit.name()))
                .map(SchoolLedger::name)
                .toList();
    }

    private void add(String figure, String instrument, List<String> items, List<String> atoms) {
        ledger.add(new Entry.Released(
                wave,
                "%d/%s".formatted(wave, figure),
                figure,
                items.stream().map(item -> column(instrument, item)).toList(),
                atoms,
                AUDIENCE));
    }
}
