package dk.spirekraft.learn.template.web;

import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.template.ProgrammeTemplate.Homework;
import dk.spirekraft.learn.template.ReminderRule;
import dk.spirekraft.learn.template.When;
import dk.spirekraft.learn.template.web.TemplatePage.Line;
import dk.spirekraft.learn.template.web.TemplatePage.Part;
import dk.spirekraft.web.Words;
import dk.spirekraft.yaml.LocalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Says what is in a template.
final class TemplateWords {

    private final ProgrammeTemplate template;
    private final Words words;

    /// What dates hang on, by id.
    private final Map<String, LocalText> names = new HashMap<>();

    TemplateWords(ProgrammeTemplate template, Words words) {
        this.template = template;
        this.words = words;
        template.preparations().forEach(task -> names.put(task.id(), task.title()));
        template.workshops().forEach(workshop -> names.put(workshop.id(), workshop.title()));
        template.periods().forEach(period -> names.put(period.id(), period.title()));
        template.waves().forEach(wave -> names.put(wave.id(), wave.title()));
        template.sparring().forEach(talk -> names.put(talk.id(), talk.title()));
    }

    String text(LocalText text) {
        return text.in(words.language().tag());
    }

    String minutes(int minutes) {
        return words.of("template.minutes", minutes);
    }

    /// Such as "6 uger efter starten".
    String when(When when) {
        String other = when.isFromStart()
                ? words.of("template.start")
                : "”" + text(names.getOrDefault(when.after(), template.title())) + "”";
        if (when.weeks() == 0) return words.of("template.same", other);
        return when.weeks() < 0
                ? words.of("template.before", -when.weeks(), other)
                : words.of("template.after", when.weeks(), other);
    }

    String homework(Homework task) {
        return words.of("template.homework", words.of(task.who().label()), task.minutes(), text(task.text()));
    }

    List<Part> parts() {
        return List.of(
                part("template.seats", template.seats(), seat -> new Line(text(seat.name()), text(seat.task()))),
                part("template.preparations", template.preparations(), this::preparation),
                part("template.periods", template.periods(), this::period),
                part("template.waves", template.waves(), this::wave),
                part("template.sparring", template.sparring(), this::talk),
                part("template.checks", template.checks(), check -> new Line(text(check.title()), text(check.text()))),
                part("template.reminders", template.reminders(), this::reminder),
                part("template.quiet", template.quiet(), period -> new Line(text(period.name()), "")));
    }

    private <T> Part part(String heading, List<T> things, Function<T, Line> line) {
        return new Part(words.of(heading), things.stream().map(line).toList());
    }

    private Line preparation(ProgrammeTemplate.Preparation task) {
        String title = text(task.title());
        String who = words.of(task.who().label());
        return new Line(words.of("template.task", title, who, when(task.when()), task.minutes()), text(task.text()));
    }

    private Line period(ProgrammeTemplate.TrialPeriod period) {
        return new Line(words.of("template.period", text(period.title()), period.weeks()), text(period.aim()));
    }

    private Line wave(ProgrammeTemplate.SurveyWave wave) {
        String days = words.of("template.wave", when(wave.opens()), wave.openDays(), wave.feedbackDays());
        return new Line(text(wave.title()), days);
    }

    private Line talk(ProgrammeTemplate.Sparring talk) {
        return new Line(text(talk.title()), words.of("template.talk", when(talk.when()), talk.minutes()));
    }

    private Line reminder(ReminderRule rule) {
        return new Line(text(rule.subject()), words.of(rule.to().label()));
    }
}
