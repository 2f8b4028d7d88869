package dk.spirekraft.cli.table;

import dk.spirekraft.psychometrics.Grouping;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of one column in their order, and which of them each row has: numbers by their size, all else by the
/// alphabet, æ, ø and å last.
///
/// @param of number of the name per row, −1 where there is none
public record Names(int[] of, List<String> names) {

    private static final List<Pattern> DATES = List.of(
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}"),
            Pattern.compile("\\d{4}-\\d{2}"),
            Pattern.compile("\\d{4}-W\\d{2}"),
            Pattern.compile("\\d{4}-Q\\d"));

    public Names {
        names = List.copyOf(names);
    }

    static Names of(int[] numbers, Map<String, Integer> known) {
        List<String> sorted = sorted(known.keySet());
        int[] places = new int[known.size()];
        for (int place = 0; place < places.length; place++) places[known.getOrDefault(sorted.get(place), 0)] = place;
        int[] of = Arrays.stream(numbers)
                .map(number -> number < 0 ? -1 : places[number])
                .toArray();
        return new Names(of, sorted);
    }

    /// One name for all.
    public static Names one(String name, int rows) {
        return new Names(new int[rows], List.of(name));
    }

    /// The names of two columns in one list.
    public static List<String> together(Names first, Names second) {
        return sorted(
                Stream.concat(first.names().stream(), second.names().stream()).collect(Collectors.toSet()));
    }

    /// The same rows, numbered by a longer list.
    public Names among(List<String> all) {
        int[] places = names.stream().mapToInt(all::indexOf).toArray();
        return new Names(
                Arrays.stream(of).map(name -> name < 0 ? -1 : places[name]).toArray(), all);
    }

    private static List<String> sorted(Set<String> known) {
        return known.stream().sorted(order(known)).toList();
    }

    private static Comparator<String> order(Set<String> known) {
        boolean areNumbers = known.stream().noneMatch(name -> Double.isNaN(Decimal.ofText(name)));
        if (areNumbers)
            return Comparator.<String>comparingDouble(Decimal::ofText).thenComparing(Comparator.naturalOrder());
        Comparator<Object> alphabet = Collator.getInstance(Locale.of("da"));
        return Comparator.<String, Object>comparing(name -> name, alphabet).thenComparing(Comparator.naturalOrder());
    }

    /// The first name that does not say what comes before and after it; empty where all are numbers, or all are dates
    /// of one form, such as 2026-11-25, 2026-11, 2026-W09 or 2026-Q1.
    public Optional<String> outOfOrder() {
        if (names.stream().noneMatch(name -> Double.isNaN(Decimal.ofText(name)))) return Optional.empty();
        Stream<Optional<String>> strangers = DATES.stream()
                .map(form -> names.stream()
                        .filter(name -> !form.matcher(name).matches())
                        .findFirst());
        List<Optional<String>> first = strangers.toList();
        return first.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : first.getFirst();
    }

    public int size() {
        return names.size();
    }

    public Grouping grouping() {
        return new Grouping(of, names.size());
    }

    /// The rows of every name, in one pass; those without a name come last, even if there are none.
    public int[][] rows() {
        int[] counts = new int[names.size() + 1];
        for (int name : of) counts[place(name)]++;
        int[][] rows = new int[counts.length][];
        for (int name = 0; name < rows.length; name++) rows[name] = new int[counts[name]];
        Arrays.fill(counts, 0);
        for (int row = 0; row < of.length; row++) rows[place(of[row])][counts[place(of[row])]++] = row;
        return rows;
    }

    private int place(int name) {
        return name < 0 ? names.size() : name;
    }

    /// The same for some rows only; names that nobody has stay in the list.
    public Names only(int[] rows) {
        return new Names(Arrays.stream(rows).map(row -> of[row]).toArray(), names);
    }
}
