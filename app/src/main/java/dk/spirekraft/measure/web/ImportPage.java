package dk.spirekraft.measure.web;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.measure.ImportColumns;
import dk.spirekraft.measure.ImportFile;
import dk.spirekraft.questionnaire.AnswerScale;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.IntStream;

/// What would become of a file: each column and what it is taken for, and what is recoded or dropped.
///
/// @param questionnaires that the answers may be to
/// @param report in sentences
/// @param note what to do first, empty where columns are questions already
/// @param fate how many workplaces the answers become, and that it is for good
public record ImportPage(
        String title,
        List<Column> columns,
        List<String> items,
        List<QuestionnaireChoice> questionnaires,
        List<String> report,
        String note,
        List<String> fate,
        ImportForm form,
        Faults faults)
        implements PageContent {

    /// @param locked true if it is left out because it could tell who answered
    public record Column(String name, String role, boolean locked) {}

    /// The form that a file is chosen in.
    ///
    /// @param chosen the questionnaire that was chosen before
    public record Upload(String title, String fault, List<QuestionnaireChoice> questionnaires, String chosen)
            implements PageContent {}

    public ImportPage {
        columns = List.copyOf(columns);
        questionnaires = List.copyOf(questionnaires);
        report = List.copyOf(report);
        fate = List.copyOf(fate);
    }

    static ImportPage preview(ImportFile file, Questionnaire asked, ImportController.Filled filled, Words words) {
        ImportForm form = filled.form();
        List<Column> columns = IntStream.range(0, file.columns().size())
                .mapToObj(i -> new Column(
                        file.columns().get(i),
                        file.roles().get(i),
                        file.telling().contains(file.columns().get(i))))
                .toList();
        List<String> items = asked.items().stream().map(Item::id).toList();
        return new ImportPage(
                words.of("measure.import.preview"),
                columns,
                items,
                filled.offered(),
                report(file, asked, form, words),
                file.isWithoutItems(asked) ? words.of("measure.import.choose") : "",
                fate(file, form, words),
                form,
                filled.faults());
    }

    /// Columns that nobody took for anything, those that could tell who answered apart.
    private static List<String> left(ImportFile file) {
        return IntStream.range(0, file.columns().size())
                .filter(i -> file.roles().get(i).equals(ImportColumns.NONE))
                .mapToObj(i -> file.columns().get(i))
                .filter(column -> !file.telling().contains(column))
                .toList();
    }

    /// Closed waves are never taken back, and what was released stays in the ledger.
    private static List<String> fate(ImportFile file, ImportForm form, Words words) {
        int many = file.sheets().size() - file.tooSmall().size();
        int one = file.rows() < MinGroupSize.FLOOR ? 0 : 1;
        String other = words.of(form.manyWorkplaces() ? "measure.import.one" : "measure.import.many");
        return List.of(
                words.of("measure.import.final", form.manyWorkplaces() ? many : one),
                words.of("measure.import.final.choice", other, form.manyWorkplaces() ? one : many));
    }

    /// Groups by their names; rows outside any group have none.
    private static List<String> named(List<String> groups, Words words) {
        return groups.stream()
                .map(name -> name.isBlank() ? words.of("measure.import.noGroup") : name)
                .toList();
    }

    private static List<String> report(ImportFile file, Questionnaire asked, ImportForm form, Words words) {
        List<String> tooSmall = form.manyWorkplaces() ? named(file.tooSmall(), words) : List.of();
        String dropped = String.join(
                ", ",
                file.dropped().entrySet().stream()
                        .limit(20)
                        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                        .toList());
        AnswerScale scale = asked.scale();
        String codes = file.hasCodes() ? words.of("measure.import.codes") : words.of("measure.import.numbers");
        return List.of(
                codes,
                words.of("measure.import.rows", file.rows(), file.sheets().size()),
                words.of("measure.import.blank", file.blank()),
                words.of(
                        "measure.import.unmapped",
                        file.unmapped(asked).size(),
                        String.join(", ", file.unmapped(asked))),
                words.of("measure.import.left", left(file).size(), String.join(", ", left(file))),
                words.of("measure.import.telling", file.telling().size(), String.join(", ", file.telling())),
                words.of("measure.import.small", tooSmall.size(), String.join(", ", tooSmall)),
                words.of("measure.import.recoded", file.recoded()),
                words.of("measure.import.turned", file.turned(), scale.lowest(), scale.lowest() + scale.size() - 1),
                words.of(
                        "measure.import.dropped",
                        file.dropped().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        dropped));
    }
}
