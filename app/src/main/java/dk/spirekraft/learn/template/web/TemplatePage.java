package dk.spirekraft.learn.template.web;

import dk.spirekraft.learn.template.Effort;
import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import dk.spirekraft.yaml.LocalText;
import java.util.List;
import java.util.stream.Stream;

/// A template to read: what happens when, and what everybody gets to do.
///
/// @param facts who wrote it, in which version, and how a member's hours lie
/// @param file where its file is
public record TemplatePage(
        String title,
        String purpose,
        List<String> facts,
        String file,
        List<Workshop> workshops,
        List<Part> parts,
        List<Letter> letters)
        implements PageContent {

    /// A workshop with its agenda.
    public record Workshop(
            String title,
            String when,
            List<String> aims,
            List<Point> agenda,
            List<String> homework,
            List<String> materials,
            List<String> leavesWith) {}

    /// One point of an agenda.
    public record Point(String minutes, String title, String text) {}

    /// Things of one kind, each a line with an explanation.
    public record Part(String heading, List<Line> lines) {}

    /// One thing.
    public record Line(String title, String text) {}

    /// Words to send.
    public record Letter(String to, String subject, String text) {}

    static TemplatePage of(ProgrammeTemplate template, Words words) {
        String language = words.language().tag();
        var tell = new TemplateWords(template, words);
        return new TemplatePage(
                template.title().in(language),
                template.purpose().in(language),
                facts(template, words),
                TemplatesController.address(template.ref()) + "/fil",
                template.workshops().stream()
                        .map(workshop -> workshop(workshop, tell))
                        .toList(),
                tell.parts(),
                template.letters().stream()
                        .map(letter -> new Letter(
                                words.of(letter.to().label()),
                                letter.subject().in(language),
                                letter.text().in(language)))
                        .toList());
    }

    private static List<String> facts(ProgrammeTemplate template, Words words) {
        String by = words.of(
                "template.licence",
                template.owner(),
                template.licence(),
                template.ref().version());
        String hours = words.of(
                "template.hours",
                hours(template, Effort.BEFORE),
                hours(template, Effort.DURING),
                hours(template, Effort.AFTER));
        Stream<String> origin = template.adaptedFrom().stream().map(from -> words.of("template.from", from));
        return Stream.concat(Stream.of(by, hours), origin).toList();
    }

    private static long hours(ProgrammeTemplate template, Effort effort) {
        return Math.round(template.minutes(effort) / 60.0);
    }

    private static Workshop workshop(ProgrammeTemplate.Workshop workshop, TemplateWords tell) {
        return new Workshop(
                tell.text(workshop.title()),
                tell.when(workshop.when()),
                texts(workshop.aims(), tell),
                workshop.agenda().stream()
                        .map(point -> new Point(
                                tell.minutes(point.minutes()), tell.text(point.title()), tell.text(point.text())))
                        .toList(),
                workshop.homework().stream().map(tell::homework).toList(),
                texts(workshop.materials(), tell),
                texts(workshop.leavesWith(), tell));
    }

    private static List<String> texts(List<LocalText> texts, TemplateWords tell) {
        return texts.stream().map(tell::text).toList();
    }
}
