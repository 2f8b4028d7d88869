package dk.spirekraft.learn.template;

import dk.spirekraft.learn.template.ProgrammeTemplate.Preparation;
import dk.spirekraft.learn.template.ProgrammeTemplate.Ref;
import dk.spirekraft.learn.template.ProgrammeTemplate.Seat;
import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.Fields;
import dk.spirekraft.yaml.Problem;
import dk.spirekraft.yaml.TextReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Makes a programme template of a file's entries, or names what is wrong with each.
final class TemplateReader {

    private static final int WHOLE = 100;

    private final Entry top;
    private final Fields file;
    private final Reading reading;

    TemplateReader(Entry top) {
        this.top = top;
        this.file = Fields.of(
                top,
                "id",
                "version",
                "title",
                "purpose",
                "licence",
                "owner",
                "adaptedFrom",
                "languages",
                "weights",
                "seats",
                "preparations",
                "workshops",
                "periods",
                "waves",
                "sparring",
                "checks",
                "checkQuestions",
                "letters",
                "reminders",
                "quiet");
        this.reading = new Reading(TextReader.of(file.list("languages", entry -> entry)));
    }

    /// @return empty only if there are faults
    Optional<ProgrammeTemplate> read() {
        var rules = new RuleReader(reading);
        var between = new BetweenReader(reading);
        var template = new ProgrammeTemplate(
                new Ref(file.id("id"), file.text("version")),
                reading.text(file, "title"),
                reading.text(file, "purpose"),
                file.text("licence"),
                file.text("owner"),
                file.find("adaptedFrom").map(TemplateReader::origin),
                reading.languages(),
                file.required("weights").map(TemplateReader::weights).orElse(Map.of()),
                file.list("seats", this::seat),
                file.list("preparations", this::preparation),
                file.list("workshops", new WorkshopReader(reading)::read),
                file.list("periods", between::period),
                file.listIfAny("waves", between::wave),
                file.listIfAny("sparring", between::sparring),
                file.list("checks", between::check),
                file.list("checkQuestions", reading::text),
                file.list("letters", rules::letter),
                file.list("reminders", rules::reminder),
                file.list("quiet", new QuietReader(reading)::read));
        reading.checkTimes();
        return top.hasFaults() ? Optional.empty() : Optional.of(template);
    }

    private static Ref origin(Entry entry) {
        var inside = Fields.of(entry, "id", "version");
        return new Ref(inside.id("id"), inside.text("version"));
    }

    private static Map<Effort, Integer> weights(Entry entry) {
        var inside = Fields.of(entry, "before", "during", "after");
        Map<Effort, Integer> weights = new EnumMap<>(Effort.class);
        for (Effort effort : Effort.values()) weights.put(effort, inside.whole(Entry.inFiles(effort), 0, WHOLE));
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != WHOLE) entry.fault(Problem.SUM, String.valueOf(sum), String.valueOf(WHOLE));
        return weights;
    }

    private Seat seat(Entry entry) {
        var fields = Fields.of(entry, "id", "name", "task", "required");
        return new Seat(
                reading.id(fields),
                reading.text(fields, "name"),
                reading.text(fields, "task"),
                fields.required("required").flatMap(Entry::yesNo).orElse(true));
    }

    private Preparation preparation(Entry entry) {
        var fields = Fields.of(entry, "id", "title", "text", "who", "when", "minutes");
        String id = reading.id(fields);
        return new Preparation(
                id,
                reading.text(fields, "title"),
                reading.text(fields, "text"),
                fields.oneOf("who", Audience.values()),
                reading.when(id, fields, "when"),
                fields.whole("minutes", 5, 480));
    }
}
