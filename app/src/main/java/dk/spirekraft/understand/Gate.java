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
import java.util.ArrayList;
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

/// Decides by counts alone what may be told apart of a closing wave, after all that the school's ledger has shown, and
/// writes down what is released.
final class Gate {

    /// How many sent a sheet is a question like the others.
    static final String ANSWERED = "answered";

    private static final String AUDIENCE = "school";

    private final SchoolLedger ledger;
    private final int wave;
    private final Minimums minimums;
    private final SchoolLedger.Asked asked;
    private final List<FrozenPile> piles;
    private Map<String, People> rosters = Map.of();
    private boolean tellsAnswered;

    Gate(SchoolLedger ledger, Minimums minimums, SchoolLedger.Asked asked) {
        this.ledger = ledger;
        this.wave = asked.wave();
        this.minimums = minimums;
        this.asked = asked;
        this.piles = asked.piles();
    }

    /// Items that as many answered in each pile, that need as many, and of which the same was shown before, are decided
    /// together.
    private record Alike(List<Integer> answered, MinGroupSize least, List<Entry.Closed> before) {}

    /// Freezes what may be told apart, item by item, and of the sheets as a whole.
    ///
    /// @param columns what the ledger calls its items, so that the same question counts in all waves
    /// @param hash of the frozen sheets
    FrozenAnswers close(AnswerSheets sheets, Columns columns, String hash) {
        var counted = FrozenAnswers.together(sheets);
        var enrolled = ledger.enrol(asked, pile -> counted.sent(Set.of(pile.number())) - pile.eligible());
        rosters = enrolled.rosters();
        ledger.add(new Entry.Opened(wave, Entry.RULES_OF_TEAMS, minimums.least(), rosters, enrolled.areMovesTold()));
        Map<Alike, Set<String>> alike = new LinkedHashMap<>();
        for (String item : sheets.items())
            alike.computeIfAbsent(alike(answered(counted, item), columns, item), fresh -> new LinkedHashSet<>())
                    .add(item);
        alike.computeIfAbsent(alike(sent(counted), columns, ANSWERED), fresh -> new LinkedHashSet<>())
                .add(ANSWERED);
        Map<String, List<Set<Integer>>> shown = new HashMap<>();
        inOrder(alike).forEach((key, items) -> {
            List<Closings.Closed> told =
                    ledger.closings(key.before(), key.least()).close(wave, planned(key), neighbours());
            if (told.isEmpty()) return;
            ledger.add(new Entry.Closed(
                    wave,
                    items.stream().map(columns::of).toList(),
                    key.least(),
                    told.stream().map(Gate::pile).toList(),
                    hash));
            items.forEach(
                    item -> shown.put(item, told.stream().map(this::numbers).toList()));
        });
        tellsAnswered = shown.containsKey(ANSWERED);
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

    private Alike alike(List<Integer> answered, Columns columns, String item) {
        return new Alike(answered, minimums.of(item), ledger.before(columns.all(item)));
    }

    /// Those that were frozen when the wave opened.
    private Neighbours neighbours() {
        Map<String, String> named = new HashMap<>();
        asked.units()
                .forEach(unit -> unit.neighbour()
                        .ifPresent(neighbour -> named.put(SchoolLedger.name(unit), neighbour.toString())));
        return new Neighbours(named);
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
    void record(Release release, Columns columns, Map<String, List<String>> items) {
        var everybody = List.copyOf(rosters.keySet());
        if (tellsAnswered) add(ANSWERED, columns, List.of(ANSWERED), everybody);
        for (ScaleCell cell : release.scales())
            for (String figure : figures(cell))
                add(figure, columns, shownOf(release, items.getOrDefault(cell.scale(), List.of())), everybody);
        for (ItemCell cell : release.items())
            if (cell instanceof ItemCell.Published shown) {
                add("item/" + cell.item(), columns, List.of(cell.item()), everybody);
                if (tellsAnswered && shown.unanswered().isPresent())
                    add("unanswered/" + cell.item(), columns, List.of(cell.item(), ANSWERED), everybody);
            }
        for (Release.GroupCell group : release.groups()) {
            List<String> units = atoms(new HashSet<>(group.units()));
            String named = "/" + String.join("+", group.units());
            if (tellsAnswered) add(ANSWERED + named, columns, List.of(ANSWERED), units);
            for (ScaleCell cell : group.scales())
                for (String figure : figures(cell))
                    add(
                            figure + named,
                            columns,
                            Optional.ofNullable(items.get(cell.scale())).orElseThrow(),
                            units);
        }
    }

    /// What is told of a scale.
    private static List<String> figures(ScaleCell cell) {
        if (!(cell instanceof ScaleCell.Published shown)) return List.of();
        List<String> figures = new ArrayList<>(List.of("scale"));
        if (shown.spread().source() == Release.KnownSpread.Source.OWN) figures.add("spread");
        if (shown.alpha().isPresent()) figures.add("alpha");
        if (shown.omega().isPresent()) figures.add("omega");
        if (shown.agreement().isPresent()) figures.add("agreement");
        return figures.stream().map(kind -> kind + "/" + cell.scale()).toList();
    }

    /// Those items of a scale that its figure stands on.
    static List<String> shownOf(Release release, List<String> items) {
        return items.stream()
                .filter(item -> release.item(item) instanceof ItemCell.Published)
                .toList();
    }

    private List<String> atoms(Set<String> names) {
        return asked.units()
                .filter(unit -> names.contains(unit.name()))
                .map(SchoolLedger::name)
                .toList();
    }

    private void add(String figure, Columns columns, List<String> items, List<String> atoms) {
        ledger.add(new Entry.Released(
                wave,
                "%d/%s".formatted(wave, figure),
                figure,
                items.stream().map(columns::of).toList(),
                atoms,
                AUDIENCE));
    }
}
