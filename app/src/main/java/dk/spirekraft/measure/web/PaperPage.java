package dk.spirekraft.measure.web;

import dk.spirekraft.measure.AskedWave;
import dk.spirekraft.measure.PaperAnswers;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// All items on one page, for answers that stand on paper.
///
/// @param fault what was wrong with the code, empty for nothing
public record PaperPage(String title, String action, String code, String fault, boolean saved, List<Row> rows)
        implements PageContent {

    /// An item and its boxes.
    public record Row(String name, String stem, List<Box> boxes) {}

    /// One box to cross.
    public record Box(String value, String label, boolean crossed) {}

    public PaperPage {
        rows = List.copyOf(rows);
    }

    static PaperPage blank(AskedWave wave, boolean saved, Words words) {
        return of(wave, Map.of(), words).with("", saved);
    }

    /// @param typed what the form sent, kept
    static PaperPage refused(AskedWave wave, Map<String, String> typed, PaperAnswers.Entry why, Words words) {
        String fault = words.of(
                switch (why) {
                    case CODE_USED -> "measure.paper.fault.used";
                    case NO_KEY -> "measure.paper.fault.noKey";
                    case NOT_OPEN -> "measure.paper.fault.closed";
                    case CODE_UNKNOWN, STORED -> "measure.paper.fault.unknown";
                });
        return of(wave, typed, words).with(fault, false);
    }

    private PaperPage with(String why, boolean stored) {
        return new PaperPage(title, action, code, why, stored, rows);
    }

    private static PaperPage of(AskedWave wave, Map<String, String> typed, Words words) {
        Questionnaire asked = wave.questionnaire();
        return new PaperPage(
                words.of("measure.paper.title"),
                wave.school().address() + "/maalinger/" + wave.wave().number() + "/indtastning",
                typed.getOrDefault("kode", ""),
                "",
                false,
                IntStream.range(0, asked.items().size())
                        .mapToObj(i -> row(asked, i, typed.getOrDefault("svar-" + i, ""), words))
                        .toList());
    }

    private static Row row(Questionnaire asked, int item, String crossed, Words words) {
        String language = words.language().tag();
        var scale = asked.scale();
        List<Box> boxes = scale.formOrder()
                .mapToObj(value -> new Box(
                        String.valueOf(value), scale.label(value).in(language), crossed.equals(String.valueOf(value))))
                .toList();
        return new Row("svar-" + item, asked.items().get(item).text().in(language), boxes);
    }
}
