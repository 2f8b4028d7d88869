package dk.spirekraft.understand;

import dk.spirekraft.measure.ImportColumns;
import dk.spirekraft.measure.TellingColumn;
import dk.spirekraft.questionnaire.AnswerTable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Ratings of roles by roles that were gathered elsewhere: what was mapped, and what was dropped. A row is one
/// colleague about one role; who it was is not asked, and never read.
///
/// @param columns of the file
/// @param kinds what each column is taken for, see [RelationalColumns]
/// @param telling columns that are left out because they could tell who answered
/// @param roles that rate or are rated, in the order of the file
/// @param ratings that count: with both roles, and four of seven answers or more
/// @param incomplete how many do not
/// @param dropped values that are no answer, as `column: value`, with how often
public record RelationalFile(
        List<String> columns,
        List<String> kinds,
        List<String> telling,
        List<String> roles,
        List<Rating> ratings,
        int incomplete,
        Map<String, Integer> dropped) {

    /// More are no roles, but people, or something else.
    public static final int MOST_ROLES = 12;

    private static final int HALF = (RelationalCells.ASPECTS.size() + 1) / 2;
    private static final int CATEGORIES = 5;
    private static final Pattern ANSWER = Pattern.compile("\\s*([1-5])(?:[.,]0+)?\\s*");

    public RelationalFile {
        columns = List.copyOf(columns);
        kinds = List.copyOf(kinds);
        telling = List.copyOf(telling);
        roles = List.copyOf(roles);
        ratings = List.copyOf(ratings);
        dropped = Map.copyOf(dropped);
    }

    /// One colleague about one role, both by their number among the roles.
    ///
    /// @param answers one per aspect, 1 to 5, 0 where it was left out
    public record Rating(int rater, int rated, List<Integer> answers) {
        public Rating {
            answers = List.copyOf(answers);
        }
    }

    /// Why there is nothing to take.
    public enum Fault {
        /// A role or an aspect has no column.
        COLUMNS,
        /// No row counts.
        NOTHING,
        /// There are so many different roles that they may be people.
        TOO_MANY_ROLES
    }

    /// Empty if it can be taken.
    public Optional<Fault> fault() {
        if (!kinds.containsAll(RelationalColumns.kinds())) return Optional.of(Fault.COLUMNS);
        if (roles.size() > MOST_ROLES) return Optional.of(Fault.TOO_MANY_ROLES);
        return ratings.isEmpty() ? Optional.of(Fault.NOTHING) : Optional.empty();
    }

    /// The most that colleagues of one role rated another: at least so many have it.
    public int atLeast(int role) {
        return IntStream.range(0, roles.size())
                .map(rated -> (int) ratings.stream()
                        .filter(rating -> rating.rater() == role && rating.rated() == rated)
                        .count())
                .max()
                .orElse(0);
    }

    /// How many of a role rated another.
    int answered(int rater, int rated) {
        return (int) about(rater, rated).count();
    }

    /// How many chose each answer about an aspect, from 1 to 5.
    List<Integer> counts(int rater, int rated, int aspect) {
        int[] counts = new int[CATEGORIES];
        about(rater, rated)
                .mapToInt(rating -> rating.answers().get(aspect))
                .filter(answer -> answer > 0)
                .forEach(answer -> counts[answer - 1]++);
        return IntStream.of(counts).boxed().toList();
    }

    private Stream<Rating> about(int rater, int rated) {
        return ratings.stream().filter(rating -> rating.rater() == rater && rating.rated() == rated);
    }

    /// @param wished what each column shall be, empty to take what the names suggest
    /// @throws AnswerTable.MalformedTable if the text is no table
    public static RelationalFile read(String text, List<String> wished) {
        List<AnswerTable.Row> rows = new ArrayList<>();
        List<String> columns;
        try (var table = AnswerTable.of(new StringReader(text))) {
            columns = table.columns();
            table.forEach(rows::add);
        }
        List<String> suggested = RelationalColumns.suggested(columns);
        List<String> telling = IntStream.range(0, columns.size())
                .filter(i -> TellingColumn.is(
                        suggested.get(i).isEmpty() ? columns.get(i) : "",
                        rows.stream().map(row -> row.fields().get(i)).toList()))
                .mapToObj(columns::get)
                .toList();
        List<String> kinds = new ArrayList<>(wished.size() == columns.size() ? wished : suggested);
        for (int i = 0; i < kinds.size(); i++)
            if (telling.contains(columns.get(i)) || !RelationalColumns.kinds().contains(kinds.get(i)))
                kinds.set(i, ImportColumns.NONE);
        return new Reading(columns, kinds).read(rows, telling);
    }

    /// One pass over the rows.
    private static final class Reading {

        private final List<String> columns;
        private final List<String> kinds;
        private final List<String> roles = new ArrayList<>();
        private final List<Rating> ratings = new ArrayList<>();
        private final Map<String, Integer> dropped = new TreeMap<>();
        private int incomplete;

        Reading(List<String> columns, List<String> kinds) {
            this.columns = columns;
            this.kinds = kinds;
        }

        RelationalFile read(List<AnswerTable.Row> rows, List<String> telling) {
            for (AnswerTable.Row row : rows) add(row);
            return new RelationalFile(columns, kinds, telling, roles, ratings, incomplete, dropped);
        }

        private void add(AnswerTable.Row row) {
            String rater = field(row, RelationalColumns.RATER);
            String rated = field(row, RelationalColumns.RATED);
            List<Integer> answers = RelationalCells.ASPECTS.stream()
                    .map(aspect -> answer(row, kinds.indexOf(aspect)))
                    .toList();
            boolean counts = answers.stream().filter(answer -> answer > 0).count() >= HALF;
            if (rater.isEmpty() || rated.isEmpty() || !counts) incomplete++;
            else ratings.add(new Rating(role(rater), role(rated), answers));
        }

        private String field(AnswerTable.Row row, String kind) {
            int column = kinds.indexOf(kind);
            return column < 0 ? "" : row.fields().get(column).strip();
        }

        private int role(String name) {
            if (!roles.contains(name)) roles.add(name);
            return roles.indexOf(name);
        }

        private int answer(AnswerTable.Row row, int column) {
            if (column < 0) return 0;
            String written = row.fields().get(column);
            Matcher answer = ANSWER.matcher(written);
            if (answer.matches()) return Integer.parseInt(answer.group(1));
            if (!written.isBlank()) dropped.merge(columns.get(column) + ": " + written.strip(), 1, Integer::sum);
            return 0;
        }
    }
}
