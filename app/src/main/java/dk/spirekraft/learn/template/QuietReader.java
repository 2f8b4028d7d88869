package dk.spirekraft.learn.template;

import dk.spirekraft.learn.template.QuietPeriod.Span;
import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.Fields;
import dk.spirekraft.yaml.Problem;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;

/// Reads the quiet weeks of a template: whole weeks, days of the year, or days around Easter.
final class QuietReader {

    private final Reading reading;

    QuietReader(Reading reading) {
        this.reading = reading;
    }

    QuietPeriod read(Entry entry) {
        var fields = Fields.of(entry, "id", "name", "holiday", "weeks", "days", "easter");
        return new QuietPeriod(
                reading.id(fields),
                reading.text(fields, "name"),
                span(fields),
                fields.required("holiday").flatMap(Entry::yesNo).orElse(false));
    }

    private static Span span(Fields fields) {
        return fields.find("weeks")
                .map(QuietReader::weeks)
                .or(() -> fields.find("days").map(QuietReader::days))
                .or(() -> fields.find("easter").map(QuietReader::easter))
                .orElseGet(() -> {
                    fields.owner().fault(Problem.MISSING_KEY, "weeks / days / easter");
                    return new Span.Weeks(1, 1);
                });
    }

    private static Span weeks(Entry entry) {
        var inside = Fields.of(entry, "first", "last");
        var weeks = new Span.Weeks(inside.whole("first", 1, 53), inside.whole("last", 1, 53));
        if (weeks.last() < weeks.first())
            entry.fault(Problem.ORDER, String.valueOf(weeks.first()), String.valueOf(weeks.last()));
        return weeks;
    }

    private static Span days(Entry entry) {
        var inside = Fields.of(entry, "first", "last");
        return new Span.Days(day(inside, "first"), day(inside, "last"));
    }

    private static MonthDay day(Fields inside, String key) {
        return inside.required(key).flatMap(QuietReader::day).orElse(MonthDay.of(1, 1));
    }

    private static Optional<MonthDay> day(Entry entry) {
        Optional<String> text = entry.text();
        try {
            return text.map(day -> MonthDay.parse("--" + day));
        } catch (DateTimeException notOne) {
            entry.fault(Problem.NO_DAY, text.orElse(""));
            return Optional.empty();
        }
    }

    private static Span easter(Entry entry) {
        var inside = Fields.of(entry, "before", "after");
        return new Span.AroundEaster(inside.whole("before", 0, 30), inside.whole("after", 0, 30));
    }
}
