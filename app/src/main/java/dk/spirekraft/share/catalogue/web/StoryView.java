package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.CaseMarks;
import dk.spirekraft.share.catalogue.CaseStory;
import dk.spirekraft.share.catalogue.CaseTexts;
import dk.spirekraft.share.catalogue.Evidence;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Markdown;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A story laid out, the same for whoever previews it and for everybody.
///
/// @param language that it is written in
/// @param facts year, school, what became of it, between whom, of what
/// @param evidence its label; `basis` says in words what it rests on
public record StoryView(
        String title,
        String language,
        String facts,
        List<Link> themes,
        List<Part> parts,
        List<Picture> pictures,
        List<String> figures,
        String evidence,
        String basis,
        Optional<Link> method,
        String people) {

    /// @param heading in the language of the page
    public record Part(String heading, Markdown.Html text) {}

    /// @param address where it is shown, empty for a name alone
    public record Link(String label, String address) {}

    /// @param source the address of the picture
    public record Picture(String source, String alt, int width, int height) {}

    public StoryView {
        themes = List.copyOf(themes);
        parts = List.copyOf(parts);
        pictures = List.copyOf(pictures);
        figures = List.copyOf(figures);
    }

    /// @param language two-letter tag
    /// @param pictures the address under which each is shown, by its id
    public record Telling(int year, String language, String pictures, ThemeList themes) {}

    public static StoryView of(CaseStory story, Telling telling, Words words) {
        return new StoryView(
                story.title(),
                telling.language(),
                facts(story, telling.year(), words),
                story.marks().allThemes().stream()
                        .map(theme -> new Link(
                                telling.themes().name(theme, words.language().tag()),
                                Head.prefix(words) + "/erfaringer/temaer/" + theme))
                        .toList(),
                parts(story.texts(), words),
                story.pictures().stream()
                        .map(picture -> new Picture(
                                telling.pictures() + picture.id(), picture.alt(), picture.width(), picture.height()))
                        .toList(),
                story.figures().stream().map(figure -> figure(figure, words)).toList(),
                words.of(story.evidence().label()),
                basis(story.basis(), words),
                story.marks()
                        .method()
                        .map(method -> new Link(method.title(), method.open() ? "/metoder/" + method.id() : "")),
                String.join(", ", story.people()));
    }

    /// The same for whoever has to do with its words alone.
    public StoryView withoutPictures() {
        return new StoryView(
                title, language, facts, themes, parts, List.of(), figures, evidence, basis, method, people);
    }

    private static String facts(CaseStory story, int year, Words words) {
        CaseMarks marks = story.marks();
        return Stream.of(
                        Stream.of(String.valueOf(year), story.school()),
                        Stream.of(
                                words.of(marks.kind().label()),
                                words.of(marks.size().label())),
                        Stream.of(words.of(marks.outcome().label())),
                        marks.relations().stream().map(relation -> words.of("method.relation." + relation.name())),
                        marks.diamonds().stream().map(diamond -> words.of(diamond.label())),
                        marks.phase().stream().map(phase -> words.of(phase.label())))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + CaseRows.DOT + other)
                .orElse("");
    }

    private static List<Part> parts(CaseTexts texts, Words words) {
        List<Part> parts = new ArrayList<>();
        add(parts, words.of("share.text.situation"), texts.situation());
        add(parts, words.of("share.text.did"), texts.did());
        add(parts, words.of("share.text.changed"), texts.changed());
        add(parts, words.of("share.text.failed"), texts.failed());
        add(parts, words.of("share.text.again"), texts.again());
        add(parts, words.of("share.text.advice"), texts.advice());
        return parts;
    }

    private static void add(List<Part> parts, String heading, String text) {
        if (!text.isBlank()) parts.add(new Part(heading, Markdown.html(text)));
    }

    /// Such as "Tillid: 57 (51–63)", with how many answered and when.
    public static String figure(CaseStory.Figure figure, Words words) {
        String name = words.language() == Language.ENGLISH ? figure.english() : figure.danish();
        String month = words.month(LocalDate.parse(figure.month() + "-01"));
        return words.of("share.figure", name, figure.mean(), figure.low(), figure.high(), figure.n(), month);
    }

    static String basis(Evidence.Basis basis, Words words) {
        String kind = words.of(basis.kind().label());
        String cycles = words.of("share.cycles", basis.cycles());
        return basis.checkedLater()
                ? String.join(CaseRows.DOT, kind, cycles, words.of("share.checkedLater"))
                : String.join(CaseRows.DOT, kind, cycles);
    }
}
