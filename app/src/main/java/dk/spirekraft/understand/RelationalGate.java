package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.disclosure.Closings;
import dk.spirekraft.disclosure.Histogram;
import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Neighbours;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.disclosure.ledger.Entry;
import dk.spirekraft.understand.RelationalCells.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Decides by counts and by the sizes of roles alone which ties may be told, after all that the school's ledger has
/// shown, and writes down what is released (ADR 0027).
///
/// What colleagues say about a role is asked nowhere else, so that the roles of those who answer are the only groups
/// that anything is told of: no team, school or wave can be subtracted from them.
final class RelationalGate {

    /// A wave's questionnaire and its matrix have other atoms, so that each has a number of its own in the ledger.
    private static final int APART = 1_000_000;

    private static final String ROLE = "role/";

    /// How many sent a rating is a question like the others.
    private static final String ANSWERED = "answered";

    private static final String AUDIENCE = "school";

    private final SchoolLedger ledger;
    private final int number;
    private final MinGroupSize least;
    private final RelationalFile file;
    private final List<Integer> sizes;
    private final List<People> rosters;

    /// @param sizes how many have each of the file's roles
    RelationalGate(SchoolLedger ledger, int wave, MinGroupSize least, Sized sized) {
        this.ledger = ledger;
        this.number = APART + wave;
        this.least = least;
        this.file = sized.file();
        this.sizes = sized.sizes();
        Map<String, Integer> bySize = new LinkedHashMap<>();
        for (int role = 0; role < sizes.size(); role++) bySize.put(atom(role), sizes.get(role));
        this.rosters = List.copyOf(ledger.enrolRoles(bySize).values());
    }

    /// A file, and how many have each of its roles.
    ///
    /// @throws IllegalArgumentException if more of a role rated than have it
    record Sized(RelationalFile file, List<Integer> sizes) {
        Sized {
            sizes = List.copyOf(sizes);
            if (sizes.size() != file.roles().size())
                throw new IllegalArgumentException("%d roles have as many sizes, but got %d"
                        .formatted(file.roles().size(), sizes.size()));
            for (int role = 0; role < sizes.size(); role++)
                if (sizes.get(role) < Math.max(1, file.atLeast(role)))
                    throw new IllegalArgumentException("%d of a role rated, so that its size is no less, but got %d"
                            .formatted(file.atLeast(role), sizes.get(role)));
        }
    }

    /// The wave that a number of the ledger belongs to.
    static int wave(int number) {
        return number > APART ? number - APART : number;
    }

    /// Freezes what may be told, and writes it down.
    ///
    /// @param hash of the cells as they are kept; one of the ratings could be tried out against guesses
    RelationalCells release(Function<RelationalCells, String> hash) {
        var cells = new RelationalCells(
                least.answers(),
                IntStream.range(0, sizes.size())
                        .mapToObj(role -> new RelationalCells.Role(file.roles().get(role), sizes.get(role)))
                        .toList(),
                each(rater -> each(rated -> cell(rater, rated))));
        record(cells, hash.apply(cells));
        return cells;
    }

    private <T> List<T> each(IntFunction<T> made) {
        return IntStream.range(0, sizes.size()).mapToObj(made).toList();
    }

    /// True for what a role is called in the ledger.
    static boolean isRole(String atom) {
        return atom.startsWith(ROLE);
    }

    private String atom(int role) {
        return ROLE + file.roles().get(role);
    }

    private String column(int rated, String aspect) {
        return "relation/" + file.roles().get(rated) + "/" + aspect;
    }

    private Cell cell(int rater, int rated) {
        if (!least.allows(sizes.get(rated))) return new Cell.AboutFew();
        List<Column> columns = columns(rater, rated);
        if (!columns.stream().allMatch(column -> least.allows(column.answered())))
            return new Cell.Suppressed(Suppression.TOO_FEW);
        if (!columns.stream().allMatch(column -> isAllowed(rater, column)))
            return new Cell.Suppressed(Suppression.GUESSABLE);
        List<Double> aspects = IntStream.range(0, RelationalCells.ASPECTS.size())
                .mapToObj(aspect -> steps(Clip.of(new Histogram(file.counts(rater, rated, aspect)))))
                .toList();
        return new Cell.Published(file.answered(rater, rated), aspects);
    }

    /// From points to the answers 1 to 5.
    private static double steps(Histogram shown) {
        return 1 + shown.meanPoints() * (shown.counts().size() - 1) / 100;
    }

    /// A column of answers about a role, and how many of a role gave one.
    private record Column(String name, int answered) {}

    private List<Column> columns(int rater, int rated) {
        return Stream.concat(
                        IntStream.range(0, RelationalCells.ASPECTS.size())
                                .mapToObj(aspect -> new Column(
                                        column(rated, RelationalCells.ASPECTS.get(aspect)),
                                        new Histogram(file.counts(rater, rated, aspect)).n())),
                        Stream.of(new Column(column(rated, ANSWERED), file.answered(rater, rated))))
                .toList();
    }

    /// Roles share nobody, so that each is decided by itself.
    private boolean isAllowed(int rater, Column column) {
        var closings = ledger.closings(ledger.before(Set.of(column.name())), least);
        var closed = new Closings.Closed(Set.of(atom(rater)), rosters.get(rater), column.answered());
        return !closings.close(number, List.of(closed), Neighbours.NONE).isEmpty();
    }

    private void record(RelationalCells cells, String hash) {
        Map<String, People> atoms = new LinkedHashMap<>();
        for (int role = 0; role < sizes.size(); role++) atoms.put(atom(role), rosters.get(role));
        ledger.add(new Entry.Opened(number, Entry.RULES, least, atoms));
        Map<List<Entry.Pile>, List<String>> alike = new LinkedHashMap<>();
        for (int rated = 0; rated < sizes.size(); rated++)
            piles(cells, rated)
                    .forEach((column, piles) -> alike.computeIfAbsent(piles, fresh -> new ArrayList<>())
                            .add(column));
        alike.forEach((piles, columns) -> ledger.add(new Entry.Closed(number, columns, least, piles, hash)));
        for (int rater = 0; rater < sizes.size(); rater++)
            for (int rated = 0; rated < sizes.size(); rated++)
                if (cells.cell(rater, rated) instanceof Cell.Published shown) told(rater, rated, shown);
    }

    /// Of each column about a role, the roles whose cell is told.
    private Map<String, List<Entry.Pile>> piles(RelationalCells cells, int rated) {
        Map<String, List<Entry.Pile>> piles = new LinkedHashMap<>();
        for (int rater = 0; rater < sizes.size(); rater++)
            if (cells.cell(rater, rated) instanceof Cell.Published)
                for (Column column : columns(rater, rated))
                    piles.computeIfAbsent(column.name(), fresh -> new ArrayList<>())
                            .add(new Entry.Pile(List.of(atom(rater)), column.answered()));
        return piles;
    }

    private void told(int rater, int rated, Cell.Published shown) {
        String tie = file.roles().get(rater) + ">" + file.roles().get(rated);
        List<String> aspects = RelationalCells.ASPECTS.stream()
                .map(aspect -> column(rated, aspect))
                .toList();
        add(rater, "tie/" + tie, aspects);
        add(rater, "communication/" + tie, aspects.subList(0, RelationalCells.COMMUNICATION));
        add(rater, "relationship/" + tie, aspects.subList(RelationalCells.COMMUNICATION, aspects.size()));
        add(rater, ANSWERED + "/" + tie, List.of(column(rated, ANSWERED)));
        if (!shown.tellsAspects()) return;
        for (String aspect : RelationalCells.ASPECTS)
            add(rater, "aspect/" + aspect + "/" + tie, List.of(column(rated, aspect)));
    }

    private void add(int rater, String figure, List<String> columns) {
        ledger.add(new Entry.Released(
                number, "%d/%s".formatted(number, figure), figure, columns, List.of(atom(rater)), AUDIENCE));
    }
}
