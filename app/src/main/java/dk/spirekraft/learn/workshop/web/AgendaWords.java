package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.template.AgendaPoint;
import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.workshop.AgendaItem;
import dk.spirekraft.learn.workshop.Workshop;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;

/// The words of a workshop: its own where somebody wrote them, else the template's in the reader's language.
final class AgendaWords {

    private final ProgrammeTemplate template;
    private final Words words;

    AgendaWords(ProgrammeTemplate template, Words words) {
        this.template = template;
        this.words = words;
    }

    String title(AgendaItem item) {
        return item.title().isEmpty()
                ? point(item).map(point -> point.title().in(language())).orElse("")
                : item.title();
    }

    /// What the facilitator says and does.
    String text(AgendaItem item) {
        return item.text().isEmpty()
                ? point(item).map(point -> point.text().in(language())).orElse("")
                : item.text();
    }

    private Optional<AgendaPoint> point(AgendaItem item) {
        return item.point()
                .flatMap(id -> template.workshops().stream()
                        .flatMap(workshop -> workshop.agenda().stream())
                        .filter(point -> point.id().equals(id))
                        .findFirst());
    }

    List<String> materials(Workshop workshop) {
        return workshop.materials().isBlank()
                ? draft(workshop).materials().stream()
                        .map(text -> text.in(language()))
                        .toList()
                : workshop.materials().lines().filter(line -> !line.isBlank()).toList();
    }

    List<String> homework(Workshop workshop) {
        return workshop.homework().isBlank()
                ? draft(workshop).homework().stream().map(this::homework).toList()
                : workshop.homework().lines().filter(line -> !line.isBlank()).toList();
    }

    private String homework(ProgrammeTemplate.Homework task) {
        return words.of("learn.workshop.task", task.text().in(language()), task.minutes());
    }

    List<String> aims(Workshop workshop) {
        return draft(workshop).aims().stream().map(text -> text.in(language())).toList();
    }

    /// What each participant leaves with.
    List<String> leavesWith(Workshop workshop) {
        return draft(workshop).leavesWith().stream()
                .map(text -> text.in(language()))
                .toList();
    }

    private ProgrammeTemplate.Workshop draft(Workshop workshop) {
        return template.workshops().get(workshop.number() - 1);
    }

    private String language() {
        return words.language().tag();
    }
}
