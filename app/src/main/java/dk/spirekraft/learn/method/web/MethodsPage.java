package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.method.Method;
import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Methods to choose from.
///
/// @param address of the list itself
/// @param writing where one writes a method of one's own, empty if that is not for this visitor
/// @param found how many there are, in words
public record MethodsPage(
        String title,
        String address,
        String writing,
        MethodQuery query,
        Faults faults,
        String found,
        List<Section> sections,
        Filters filters)
        implements PageContent {

    /// Methods under one heading.
    public record Section(String heading, String lead, List<Row> rows) {}

    /// @param facts minutes and group size
    /// @param marks whose ties and what it works on
    /// @param by the school that wrote it, empty for ours
    public record Row(String title, String address, String purpose, String facts, String marks, String by) {}

    /// What can be chosen.
    public record Filters(List<Option> phases, List<Option> relations, List<Option> diamonds, List<Option> minutes) {}

    public MethodsPage {
        sections = List.copyOf(sections);
    }

    static MethodsPage of(Shelf shelf, MethodQuery query, List<Method> found, Words words) {
        return new MethodsPage(
                words.of("method.title"),
                shelf.address(),
                shelf.writing(),
                query,
                query.faults(words),
                words.of("method.found", found.size()),
                sections(shelf, query, found, words),
                filters(query, words));
    }

    /// The place whose methods are listed.
    ///
    /// @param address of the list
    /// @param writing where one writes a method of one's own, empty for nowhere
    record Shelf(String address, String writing) {}

    /// By phase; those found by words stay in the order of how well they fit.
    private static List<Section> sections(Shelf shelf, MethodQuery query, List<Method> found, Words words) {
        if (!query.q().isEmpty())
            return found.isEmpty()
                    ? List.of()
                    : List.of(new Section(words.of("method.hits"), "", rows(shelf, found, words)));
        List<Section> sections = new ArrayList<>();
        Arrays.stream(Phase.values()).forEach(phase -> {
            List<Method> here = found.stream()
                    .filter(method -> method.card().phase() == phase)
                    .toList();
            if (!here.isEmpty())
                sections.add(new Section(
                        words.of(phase.label()), words.of("method.phase." + phase.name()), rows(shelf, here, words)));
        });
        return sections;
    }

    private static List<Row> rows(Shelf shelf, List<Method> methods, Words words) {
        return methods.stream().map(method -> row(shelf, method, words)).toList();
    }

    private static Row row(Shelf shelf, Method method, Words words) {
        MethodCard card = method.card();
        String language = words.language().tag();
        return new Row(
                card.title().in(language),
                shelf.address() + "/" + card.id(),
                card.purpose().in(language),
                CardWords.facts(card, words),
                CardWords.marks(card, words),
                method.own().isPresent() ? card.owner() : "");
    }

    private static Filters filters(MethodQuery query, Words words) {
        return new Filters(
                Choices.PHASES.options(List.of(query.fase()), words),
                Choices.RELATIONS.options(List.of(query.relation()), words),
                Choices.DIAMONDS.options(List.of(query.diamant()), words),
                MethodQuery.MINUTES.stream()
                        .map(minutes -> new Option(
                                String.valueOf(minutes),
                                words.of("method.atMost", minutes),
                                query.minutter().equals(String.valueOf(minutes))))
                        .toList());
    }
}
