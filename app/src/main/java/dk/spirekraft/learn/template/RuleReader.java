package dk.spirekraft.learn.template;

import dk.spirekraft.learn.template.ProgrammeTemplate.TemplateLetter;
import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.Fields;
import dk.spirekraft.yaml.LocalText;
import dk.spirekraft.yaml.Problem;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads what a template has to say: its letters and its reminders, with placeholders that the program can fill.
final class RuleReader {

    private static final Set<String> PLACEHOLDERS = new TreeSet<>(
            Set.of("name", "school", "programme", "workshop", "date", "trial", "seat", "consultant", "link"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private final Reading reading;

    RuleReader(Reading reading) {
        this.reading = reading;
    }

    TemplateLetter letter(Entry entry) {
        var fields = Fields.of(entry, "id", "to", "subject", "text");
        return new TemplateLetter(
                reading.id(fields),
                fields.oneOf("to", Audience.values()),
                told(fields, "subject"),
                told(fields, "text"));
    }

    ReminderRule reminder(Entry entry) {
        var fields = Fields.of(entry, "id", "on", "days", "unless", "to", "minutes", "subject", "text", "sources");
        return new ReminderRule(
                reading.id(fields),
                fields.oneOf("on", ReminderRule.Trigger.values()),
                fields.whole("days", -60, 400),
                fields.find("unless").flatMap(unless -> unless.oneOf(ReminderRule.Condition.values())),
                fields.oneOf("to", Audience.values()),
                fields.whole("minutes", 1, 120),
                told(fields, "subject"),
                told(fields, "text"),
                fields.listIfAny("sources", source -> source.text().orElse("")));
    }

    private LocalText told(Fields fields, String key) {
        LocalText text = reading.text(fields, key);
        text.byLanguage().values().stream()
                .flatMap(words -> PLACEHOLDER.matcher(words).results())
                .map(found -> found.group(1))
                .filter(name -> !PLACEHOLDERS.contains(name))
                .forEach(name -> fields.owner().fault(Problem.PLACEHOLDER, name, String.join(", ", PLACEHOLDERS)));
        return text;
    }
}
