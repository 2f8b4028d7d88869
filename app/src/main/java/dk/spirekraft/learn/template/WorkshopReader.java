package dk.spirekraft.learn.template;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.template.ProgrammeTemplate.Homework;
import dk.spirekraft.learn.template.ProgrammeTemplate.Workshop;
import dk.spirekraft.yaml.Entry;
import dk.spirekraft.yaml.Fields;
import dk.spirekraft.yaml.Problem;
import java.util.List;

/// Reads the workshops of a template, whose agendas must fill the time that they say they last.
final class WorkshopReader {

    private static final int LONGEST = 480;

    private final Reading reading;

    WorkshopReader(Reading reading) {
        this.reading = reading;
    }

    Workshop read(Entry entry) {
        var fields = Fields.of(
                entry,
                "id",
                "phase",
                "title",
                "when",
                "minutes",
                "aims",
                "homework",
                "materials",
                "agenda",
                "leavesWith");
        String id = reading.id(fields);
        var workshop = new Workshop(
                id,
                fields.oneOf("phase", Phase.values()),
                reading.text(fields, "title"),
                reading.when(id, fields, "when"),
                fields.list("aims", reading::text),
                fields.listIfAny("homework", this::homework),
                fields.list("materials", reading::text),
                fields.list("agenda", this::point),
                fields.list("leavesWith", reading::text));
        int minutes = fields.whole("minutes", 30, LONGEST);
        if (workshop.minutes() != minutes)
            fields.find("agenda")
                    .ifPresent(agenda ->
                            agenda.fault(Problem.SUM, String.valueOf(workshop.minutes()), String.valueOf(minutes)));
        checkChoice(workshop.agenda(), fields);
        return workshop;
    }

    /// A workshop is closed only when each participant has a method, a date and a partner, so there is a point for it.
    private static void checkChoice(List<AgendaPoint> agenda, Fields fields) {
        if (agenda.stream().noneMatch(point -> point.kind() == AgendaPoint.Kind.CHOOSE))
            fields.find("agenda").ifPresent(entry -> entry.fault(Problem.NO_CHOICE));
    }

    private AgendaPoint point(Entry entry) {
        var fields = Fields.of(entry, "id", "kind", "minutes", "title", "text", "method");
        return new AgendaPoint(
                reading.id(fields),
                fields.oneOf("kind", AgendaPoint.Kind.values()),
                fields.whole("minutes", 1, 240),
                reading.text(fields, "title"),
                reading.text(fields, "text"),
                fields.find("method").flatMap(Entry::id));
    }

    private Homework homework(Entry entry) {
        var fields = Fields.of(entry, "id", "who", "days", "minutes", "text");
        return new Homework(
                reading.id(fields),
                fields.oneOf("who", Audience.values()),
                fields.whole("days", 0, 60),
                fields.whole("minutes", 5, 240),
                reading.text(fields, "text"));
    }
}
