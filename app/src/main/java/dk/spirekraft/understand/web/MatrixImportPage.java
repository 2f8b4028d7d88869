package dk.spirekraft.understand.web;

import dk.spirekraft.measure.ImportColumns;
import dk.spirekraft.understand.RelationalColumns;
import dk.spirekraft.understand.RelationalFile;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.IntStream;

/// What would become of a file of ratings: each column and what it is taken for, what is dropped, and how many have
/// each role, which only the importer knows.
///
/// @param address of the form
/// @param report in sentences
/// @param complete true if the file has no faults, so that it can be taken
public record MatrixImportPage(
        String title,
        String address,
        List<String> report,
        List<Column> columns,
        List<Choice> choices,
        List<Size> sizes,
        MatrixImportForm form,
        Faults faults,
        boolean complete)
        implements PageContent {

    public MatrixImportPage {
        report = List.copyOf(report);
        columns = List.copyOf(columns);
        choices = List.copyOf(choices);
        sizes = List.copyOf(sizes);
    }

    /// @param locked true if it is left out because it could tell who answered
    public record Column(String name, String kind, boolean locked) {}

    /// What a column can be.
    public record Choice(String kind, String name) {}

    /// How many have a role.
    public record Size(String role, String field, String label, String value, String fault) {}

    /// The form that a file is chosen in.
    ///
    /// @param result where the wave's result is
    /// @param taken why no file can be chosen any more, empty where it can
    public record Upload(String title, String address, String result, String fault, String taken)
            implements PageContent {}

    /// A form as it was filled in for a file, and what is wrong with the sizes in it.
    record Filled(RelationalFile file, MatrixImportForm form, Faults faults) {}

    static MatrixImportPage of(String address, Filled filled, Words words) {
        RelationalFile file = filled.file();
        MatrixImportForm form = filled.form();
        Faults ofFile = MatrixImportForm.faultsOf(file, words);
        Faults faults = ofFile.isEmpty() ? filled.faults() : ofFile;
        return new MatrixImportPage(
                words.of("measure.import.preview"),
                address,
                report(file, words),
                columns(file),
                RelationalColumns.kinds().stream()
                        .map(kind -> new Choice(kind, kind(kind, words)))
                        .toList(),
                ofFile.isEmpty() ? sizes(file, form, faults, words) : List.of(),
                form,
                faults,
                ofFile.isEmpty());
    }

    private static String kind(String kind, Words words) {
        return words.find("understand.relate.kind." + kind)
                .orElseGet(() -> words.of("understand.matrix.aspect." + kind));
    }

    private static List<Column> columns(RelationalFile file) {
        return IntStream.range(0, file.columns().size())
                .mapToObj(i -> new Column(
                        file.columns().get(i),
                        file.kinds().get(i),
                        file.telling().contains(file.columns().get(i))))
                .toList();
    }

    private static List<Size> sizes(RelationalFile file, MatrixImportForm form, Faults faults, Words words) {
        return IntStream.range(0, file.roles().size())
                .mapToObj(role -> {
                    String name = file.roles().get(role);
                    String field = MatrixImportForm.field(role);
                    return new Size(
                            name, field, words.of("understand.relate.size", name), form.size(name), faults.of(field));
                })
                .toList();
    }

    private static List<String> report(RelationalFile file, Words words) {
        List<String> missing = RelationalColumns.kinds().stream()
                .filter(kind -> !file.kinds().contains(kind))
                .map(kind -> kind(kind, words))
                .toList();
        List<String> left = columns(file).stream()
                .filter(column -> column.kind().equals(ImportColumns.NONE) && !column.locked())
                .map(Column::name)
                .toList();
        String dropped = String.join(
                ", ",
                file.dropped().entrySet().stream()
                        .limit(20)
                        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                        .toList());
        return List.of(
                words.of(
                        "understand.relate.rows",
                        file.ratings().size(),
                        file.roles().size(),
                        String.join(
                                ", ",
                                file.roles().stream()
                                        .limit(RelationalFile.MOST_ROLES)
                                        .toList())),
                words.of("understand.relate.missing", missing.size(), String.join(", ", missing)),
                words.of("measure.import.left", left.size(), String.join(", ", left)),
                words.of("measure.import.telling", file.telling().size(), String.join(", ", file.telling())),
                words.of("understand.relate.incomplete", file.incomplete()),
                words.of(
                        "measure.import.dropped",
                        file.dropped().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        dropped));
    }
}
