package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.Method;
import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.web.Markdown;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import dk.spirekraft.yaml.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A method as a recipe, and as a run of steps on the projector.
///
/// @param language of its texts, which may be another than the page's
/// @param facts minutes and group size; `marks` what it works on
/// @param origin what it was made from, in words; empty for nothing
/// @param note what a reader must know of this version, empty for nothing
public record MethodPage(
        String title,
        String address,
        String language,
        String facts,
        String marks,
        String prepare,
        Recipe recipe,
        String source,
        String origin,
        String note,
        Doors doors)
        implements PageContent {

    /// The texts of a card. An empty one is left out on the page.
    public record Recipe(
            Markdown.Html purpose,
            Markdown.Html opening,
            List<Step> steps,
            List<Step> small,
            String smallMinutes,
            List<Markdown.Html> materials,
            Markdown.Html notes,
            Markdown.Html risk,
            Markdown.Html avoid) {}

    /// One step.
    ///
    /// @param length its minutes in words
    public record Step(int number, int minutes, String length, Markdown.Html text) {}

    /// Where the page leads; an empty address is left out.
    ///
    /// @param list all methods
    /// @param trials where it can be tried, each with the words of its link
    /// @param adapt where a copy is made; `change` where it is changed; `retire` where it is taken off
    /// @param versions older texts, newest first
    public record Doors(
            String list, List<Link> trials, String adapt, String change, String retire, List<Link> versions) {}

    /// A finished link.
    public record Link(String label, String address) {}

    static MethodPage of(Method method, String note, Doors doors, Words words) {
        MethodCard card = method.card();
        String language = language(card, words);
        return new MethodPage(
                card.title().in(language),
                doors.list() + "/" + card.id(),
                language,
                CardWords.facts(card, words),
                words.of(card.phase().label()) + CardWords.DOT + CardWords.marks(card, words),
                card.prepareMinutes() == 0 ? "" : words.of("method.prepare", card.prepareMinutes()),
                recipe(card, language, words),
                source(card, language, words),
                origin(method.origin(), words),
                note,
                doors);
    }

    /// The page's language where the card has it.
    static String language(MethodCard card, Words words) {
        String wanted = words.language().tag();
        var languages = card.title().byLanguage();
        return languages.containsKey(wanted)
                ? wanted
                : languages.keySet().stream().sorted().findFirst().orElse(wanted);
    }

    private static Recipe recipe(MethodCard card, String language, Words words) {
        return new Recipe(
                html(card.purpose(), language),
                html(card.opening(), language),
                steps(card.steps(), language, words),
                steps(card.small(), language, words),
                words.of("method.minutes", card.smallMinutes()),
                card.materials().stream().map(text -> html(text, language)).toList(),
                html(card.notes(), language),
                html(card.risk(), language),
                html(card.avoid(), language));
    }

    private static List<Step> steps(List<MethodCard.Step> steps, String language, Words words) {
        return IntStream.range(0, steps.size())
                .mapToObj(at -> new Step(
                        at + 1,
                        steps.get(at).minutes(),
                        words.of("method.minutes", steps.get(at).minutes()),
                        html(steps.get(at).text(), language)))
                .toList();
    }

    private static Markdown.Html html(LocalText text, String language) {
        return Markdown.html(text.in(language));
    }

    private static String source(MethodCard card, String language, Words words) {
        String where = card.source().in(language);
        String by = card.licence().isEmpty()
                ? words.of("method.by", card.owner(), card.version())
                : words.of("method.byLicence", card.owner(), card.licence(), card.version());
        return where.isEmpty() ? by : where + " " + by;
    }

    private static String origin(Optional<Method.Origin> origin, Words words) {
        return origin.map(from -> words.of("method.origin", from.title(), from.version()))
                .orElse("");
    }
}
