package dk.spirekraft.learn.template;

import dk.spirekraft.learn.template.ProgrammeTemplate.Check;
import dk.spirekraft.learn.template.ProgrammeTemplate.Sparring;
import dk.spirekraft.learn.template.ProgrammeTemplate.SurveyWave;
import dk.spirekraft.learn.template.ProgrammeTemplate.TrialPeriod;
import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.Fields;

/// Reads what a template plans between the workshops and after them: trial periods, waves, sparring and checks.
final class BetweenReader {

    private final Reading reading;

    BetweenReader(Reading reading) {
        this.reading = reading;
    }

    TrialPeriod period(Entry entry) {
        var fields = Fields.of(entry, "id", "title", "aim", "begins", "weeks", "minutes");
        String id = reading.id(fields);
        return new TrialPeriod(
                id,
                reading.text(fields, "title"),
                reading.text(fields, "aim"),
                reading.when(id, fields, "begins"),
                fields.whole("weeks", 1, 30),
                fields.whole("minutes", 15, 2_400));
    }

    SurveyWave wave(Entry entry) {
        var fields = Fields.of(entry, "id", "title", "questionnaire", "opens", "openDays", "feedbackDays");
        String id = reading.id(fields);
        return new SurveyWave(
                id,
                reading.text(fields, "title"),
                fields.id("questionnaire"),
                reading.when(id, fields, "opens"),
                fields.whole("openDays", 1, 60),
                fields.whole("feedbackDays", 1, 60));
    }

    Sparring sparring(Entry entry) {
        var fields = Fields.of(entry, "id", "title", "when", "minutes", "agenda");
        String id = reading.id(fields);
        return new Sparring(
                id,
                reading.text(fields, "title"),
                reading.when(id, fields, "when"),
                fields.whole("minutes", 10, 240),
                fields.list("agenda", reading::text));
    }

    Check check(Entry entry) {
        var fields = Fields.of(entry, "id", "title", "months", "minutes", "text");
        return new Check(
                reading.id(fields),
                reading.text(fields, "title"),
                fields.whole("months", 1, 36),
                fields.whole("minutes", 5, 240),
                reading.text(fields, "text"));
    }
}
