package dk.spirekraft.understand;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Newcomers;
import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.microdata.Microdata;
import dk.spirekraft.measure.microdata.RestingComments;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ItemCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Leads the answers of a closing wave through the gate, and keeps what the ledger says of it.
@Component
class Gates {

    private final LedgerLines lines;
    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final Microdata microdata;
    private final RestingComments comments;
    private final Releases releases;

    Gates(
            LedgerLines lines,
            Surveys surveys,
            Questionnaires questionnaires,
            Microdata microdata,
            RestingComments comments,
            Releases releases) {
        this.lines = lines;
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.microdata = microdata;
        this.comments = comments;
        this.releases = releases;
    }

    /// A wave at the gate.
    ///
    /// @param groups what may be told apart, by the numbers of its piles
    /// @param comments whether enough wrote one, empty where the wave took none
    record Passage(
            SchoolLedger ledger,
            Gate gate,
            Columns columns,
            FrozenAnswers answers,
            Map<Set<Integer>, Gate.Units> groups,
            Optional<Comments.Held> comments) {}

    /// Freezes what may be told apart. The caller holds the wave's lock and releases within the same transaction.
    Passage enter(Wave wave, Questionnaire asked) {
        lines.lock(wave.school());
        var ledger = new SchoolLedger(lines.of(wave.school()));
        surveys.ofSchool(wave.school()).stream()
                .filter(earlier -> earlier.number() < wave.number() && !ledger.knows(earlier.number()))
                .forEach(earlier -> take(ledger, earlier));
        var least = new MinGroupSize(wave.opening().orElseThrow().minGroupSize());
        var gate = new Gate(
                ledger,
                new Minimums(asked, least),
                new SchoolLedger.Asked(wave.number(), surveys.piles(wave), told(wave, ledger)));
        var sheets =
                microdata.of(wave.id(), asked.items().stream().map(Item::id).toList());
        Columns columns = columns(wave, asked, ledger);
        FrozenAnswers answers = gate.close(sheets, columns, microdata.hash(wave.id()));
        Map<Set<Integer>, Gate.Units> groups = new LinkedHashMap<>();
        answers.of(Gate.ANSWERED).forEach(piles -> groups.put(piles, gate.units(piles)));
        return new Passage(ledger, gate, columns, answers, groups, held(wave));
    }

    private Columns columns(Wave wave, Questionnaire asked, SchoolLedger ledger) {
        return new Columns(asked, ledger.columns(), id -> questionnaires.versions(wave.municipality(), id));
    }

    /// How many came to each unit since the wave that the ledger tells of last; empty where that is not the one that
    /// they were counted from.
    private Optional<Map<String, Newcomers>> told(Wave wave, SchoolLedger ledger) {
        return surveys.newcomers(wave)
                .filter(counted -> counted.since() == ledger.latest())
                .map(counted -> counted.byUnit().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                unit -> SchoolLedger.name(unit.getKey()), Map.Entry::getValue)));
    }

    private Optional<Comments.Held> held(Wave wave) {
        if (!wave.takesComments()) return Optional.empty();
        return Optional.of(comments.has(wave.id()) ? Comments.Held.ENOUGH : Comments.Held.TOO_FEW);
    }

    /// Writes down what was released.
    void leave(Wave wave, Questionnaire asked, Passage passage, Release release) {
        passage.gate()
                .record(
                        release,
                        passage.columns(),
                        asked.scales().stream().collect(Collectors.toMap(Scale::id, Scale::items)));
        passage.ledger().added().forEach(line -> lines.add(wave.school(), wave.municipality(), line));
    }

    /// Writes down that the figures of whole schools were put together for the municipality. What is made of
    /// them is a sum of what each school has released, so that it tells nothing of anybody that the school's own
    /// figures do not tell.
    ///
    /// @param scales that enough schools have
    void tellMunicipality(Wave wave, Questionnaire asked, List<String> scales) {
        Release release = releases.of(wave.id()).orElseThrow();
        lines.lock(wave.school());
        var ledger = new SchoolLedger(lines.of(wave.school()));
        if (!ledger.knows(wave.number())) take(ledger, wave);
        Columns columns = columns(wave, asked, ledger);
        for (String scale : scales) {
            List<String> items =
                    Gate.shownOf(release, asked.scale(scale).orElseThrow().items());
            if (release.scale(scale) instanceof Release.ScaleCell.Published)
                ledger.add(new Entry.Released(
                        wave.number(),
                        "%d/municipality/scale/%s".formatted(wave.number(), scale),
                        "scale/" + scale,
                        items.stream().map(columns::of).toList(),
                        ledger.atoms(wave.number()),
                        "municipality"));
        }
        ledger.added().forEach(line -> lines.add(wave.school(), wave.municipality(), line));
    }

    /// Takes in a wave that was released before there was a ledger: the whole school, as one pile.
    private void take(SchoolLedger ledger, Wave wave) {
        releases.of(wave.id()).ifPresent(release -> {
            List<FrozenPile> piles = surveys.piles(wave);
            int missing = release.answered()
                    - piles.stream().mapToInt(FrozenPile::eligible).sum();
            var enrolled = ledger.enrol(
                    new SchoolLedger.Asked(wave.number(), piles, told(wave, ledger)),
                    pile -> pile.number() == piles.getFirst().number() ? missing : 0);
            Map<String, People> atoms = enrolled.rosters();
            var least = new MinGroupSize(release.minGroupSize());
            ledger.add(new Entry.Opened(wave.number(), Entry.BEFORE_THE_LEDGER, least, atoms, enrolled.areMovesTold()));
            List<String> everybody = atoms.keySet().stream().sorted().toList();
            Map<Integer, List<String>> byCount = new TreeMap<>();
            for (ItemCell cell : release.items())
                if (cell instanceof ItemCell.Published shown)
                    byCount.computeIfAbsent(shown.n(), fresh -> new ArrayList<>())
                            .add(wave.questionnaire().id() + "/" + shown.item());
            byCount.forEach((n, items) -> ledger.add(new Entry.Closed(
                    wave.number(), items, least, List.of(new Entry.Pile(everybody, n)), microdata.hash(wave.id()))));
            byCount.values().stream()
                    .flatMap(List::stream)
                    .forEach(item -> ledger.add(new Entry.Released(
                            wave.number(),
                            wave.number() + "/item/" + item,
                            "item/" + item,
                            List.of(item),
                            everybody,
                            "school")));
        });
    }
}
