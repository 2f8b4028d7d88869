package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.overview.municipality.Patterns;
import dk.spirekraft.overview.municipality.Tried;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What schools tried alike: methods in the order of the alphabet, relations and themes in that of the
/// questionnaire, and never by a number.
///
/// @param tables those that have a row
public record PatternsPage(String title, List<Table> tables) implements PageContent {

    public PatternsPage {
        tables = List.copyOf(tables);
    }

    /// @param id of its heading
    public record Table(String id, String name, List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// How many schools in words; of fewer than three it says just that.
    ///
    /// @param address of the method, empty for what has none
    public record Row(String name, String address, String tried, String kept, String adjusted, String stopped) {}

    static PatternsPage of(Patterns patterns, Words words) {
        return new PatternsPage(words.of("overview.patterns.title"), tables(patterns, words));
    }

    static List<Table> tables(Patterns patterns, Words words) {
        return Stream.of(
                        new Table("metoder", words.of("overview.patterns.methods"), methods(patterns, words)),
                        new Table(
                                "baand",
                                words.of("overview.patterns.relations"),
                                Arrays.stream(Relation.values())
                                        .flatMap(relation -> row(
                                                words.of("method.relation." + relation.name()),
                                                Optional.ofNullable(
                                                        patterns.relations().get(relation)),
                                                words))
                                        .toList()),
                        new Table(
                                "temaer",
                                words.of("overview.patterns.themes"),
                                Arrays.stream(Diamond.values())
                                        .flatMap(theme -> row(
                                                words.of(theme.label()),
                                                Optional.ofNullable(
                                                        patterns.themes().get(theme)),
                                                words))
                                        .toList()))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static List<Row> methods(Patterns patterns, Words words) {
        String language = words.language().tag();
        return patterns.methods().stream()
                .map(one -> row(
                        one.card().title().in(language),
                        one.method().own().isEmpty() ? "/metoder/" + one.card().id() : "",
                        one.tried(),
                        words))
                .sorted(Comparator.comparing(
                        Row::name, Collator.getInstance(words.language().locale())))
                .toList();
    }

    private static Stream<Row> row(String name, Optional<Tried> tried, Words words) {
        return tried.map(counted -> row(name, "", counted, words)).stream();
    }

    private static Row row(String name, String address, Tried tried, Words words) {
        return new Row(
                name,
                address,
                String.valueOf(tried.tried()),
                number(tried.kept(), words),
                number(tried.adjusted(), words),
                number(tried.stopped(), words));
    }

    private static String number(Optional<Integer> schools, Words words) {
        return schools.map(String::valueOf).orElseGet(() -> words.of("overview.patterns.few", Tried.FEWEST));
    }
}
