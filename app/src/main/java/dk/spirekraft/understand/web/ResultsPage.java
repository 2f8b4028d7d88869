package dk.spirekraft.understand.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A result as a school looks at it together. It can only be made from a release.
///
/// @param address of this result, for links to its table, projector and file
/// @param eligible unknown for answers gathered elsewhere
/// @param hidden why nothing can be shown, empty where something can
/// @param notes what people saw
/// @param ledger where the ledger lies, empty for all but the staff's representatives
/// @param matrix where who works well with whom is, empty where that is not told
/// @param comments where what people wrote is, empty where that was not asked
/// @param told that the municipality sees it too, and why no change is told; empty for nothing of that
public record ResultsPage(
        String title,
        String address,
        String crumb,
        int answered,
        Optional<Integer> eligible,
        String hidden,
        List<Figure> figures,
        Notes notes,
        String ledger,
        String matrix,
        String comments,
        String told,
        String licence)
        implements PageContent {

    public ResultsPage {
        figures = List.copyOf(figures);
    }

    static ResultsPage of(ResultWords result, Notes notes) {
        Words words = result.words();
        var shown = result.shown();
        var asked = shown.questionnaire();
        return new ResultsPage(
                result.said("title"),
                result.address(),
                result.measurement(),
                shown.release().answered(),
                shown.listed(),
                anythingShown(shown) ? "" : nothing(result),
                anythingShown(shown) ? figures(result) : List.of(),
                notes,
                ledger(result.school()),
                "",
                "",
                "",
                words.of(
                        "understand.licence",
                        asked.title().in(words.language().tag()),
                        asked.version(),
                        asked.owner(),
                        asked.licence(),
                        asked.note().in(words.language().tag())));
    }

    private static String ledger(School school) {
        return Visitors.current()
                .filter(visitor -> visitor.isAny(school, Role.AMR, Role.TR))
                .map(visitor -> school.address() + "/protokol.jsonl")
                .orElse("");
    }

    /// The same with the ways to who works well with whom and to what people wrote, and who else sees it.
    ResultsPage beside(String matrix, String comments, String told) {
        return new ResultsPage(
                title, address, crumb, answered, eligible, hidden, figures, notes, ledger, matrix, comments, told,
                licence);
    }

    private static boolean anythingShown(Results.Shown shown) {
        return shown.release().scales().stream().anyMatch(ScaleCell.Published.class::isInstance);
    }

    /// Enough have answered, and yet nothing can be shown: the first scale says why.
    private static String nothing(ResultWords result) {
        return result.shown().release().scales().stream()
                .flatMap(cell -> cell instanceof ScaleCell.Suppressed hidden ? Stream.of(hidden) : Stream.empty())
                .findFirst()
                .map(result::hidden)
                .orElseThrow();
    }

    private static List<Figure> figures(ResultWords result) {
        var byKind = result.shown().questionnaire().scales().stream().collect(Collectors.groupingBy(Scale::kind));
        List<Scale> main = byKind.getOrDefault(Scale.Kind.DIAMOND, byKind.getOrDefault(Scale.Kind.OTHER, List.of()));
        List<Scale> together = new ArrayList<>(byKind.getOrDefault(Scale.Kind.SOCIAL_CAPITAL, List.of()));
        together.addAll(byKind.getOrDefault(Scale.Kind.CORE_TASK, List.of()));
        together.addAll(byKind.getOrDefault(Scale.Kind.WELL_BEING, List.of()));
        Words words = result.words();
        List<Figure> figures = new ArrayList<>();
        var strips = new StripsMaker(result);
        strips.of("f1", main, words.of("understand.finding.neutral"), "").ifPresent(figures::add);
        strips.of("f2", together, words.of("understand.finding.together"), words.of("understand.talk.together"))
                .ifPresent(figures::add);
        connections(result, byKind).ifPresent(figures::add);
        new ChangesMaker(result).of("f4", main).ifPresent(figures::add);
        var items = new ItemsMaker(result);
        TeamsMaker.of(result, "f5", main).ifPresent(figures::add);
        for (Scale scale : main) figures.add(items.of("f" + (figures.size() + 10), scale));
        return figures;
    }

    private static Optional<Figure> connections(ResultWords result, Map<Scale.Kind, List<Scale>> byKind) {
        return ConnectionsMaker.of(result, byKind.getOrDefault(Scale.Kind.RELATION, List.of()));
    }

    /// The page with one figure only, for the projector.
    ///
    /// @param number from 1; cut to what there is
    public Slide slide(int number) {
        int last = Math.max(1, figures.size());
        int at = Math.clamp(number, 1, last);
        return new Slide(
                title,
                address,
                figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(at - 1)),
                hidden,
                at,
                last);
    }

    /// One figure on the wall.
    public record Slide(String title, String address, Optional<Figure> figure, String hidden, int number, int last)
            implements PageContent {}
}
