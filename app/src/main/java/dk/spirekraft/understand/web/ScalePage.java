package dk.spirekraft.understand.web;

import dk.spirekraft.disclosure.Clip;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Pulses;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Subject;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One scale of a result, to be understood by itself: where it lies, in its own words, what changed, and every item.
///
/// @param address of this page
/// @param result of the whole result, and `crumb` its title
/// @param hidden why the scale is not shown, empty where it is
/// @param instead what can be done where it is hidden, and `asked` the questions to talk about
/// @param says what can be said of it, a sentence each
public record ScalePage(
        String title,
        String address,
        String result,
        String crumb,
        String hidden,
        String instead,
        List<String> asked,
        List<String> says,
        List<Figure> figures,
        Notes notes,
        Optional<Subject> subject)
        implements PageContent {

    private static final int FEWEST_POINTS = 3;

    public ScalePage {
        asked = List.copyOf(asked);
        says = List.copyOf(says);
        figures = List.copyOf(figures);
    }

    static ScalePage of(ResultWords result, Scale scale, Notes notes) {
        ScaleCell cell = result.shown().release().scale(scale.id());
        boolean shown = cell instanceof ScaleCell.Published;
        return new ScalePage(
                result.name(scale),
                result.address(scale),
                result.address(),
                result.said("title"),
                cell instanceof ScaleCell.Suppressed hidden ? why(hidden, result) : "",
                cell instanceof ScaleCell.Suppressed hidden ? instead(hidden, result) : "",
                shown ? List.of() : asked(result, scale),
                cell instanceof ScaleCell.Published published ? says(result, scale, published) : List.of(),
                shown ? figures(result, scale) : List.of(),
                notes.at(scale.id()),
                Optional.of(new Subject("fund", result.shown().wave().number() + "-" + scale.id())));
    }

    private static String why(ScaleCell.Suppressed cell, ResultWords result) {
        return result.words().of("understand.scale.hidden." + cell.reason(), result.least(cell));
    }

    private static String instead(ScaleCell.Suppressed cell, ResultWords result) {
        return result.words().of("understand.scale.instead." + cell.reason(), result.least(cell));
    }

    /// The scale's questions as they were asked.
    private static List<String> asked(ResultWords result, Scale scale) {
        String language = result.words().language().tag();
        return scale.items().stream()
                .flatMap(id -> result.shown().questionnaire().item(id).stream())
                .map(item -> item.text().in(language))
                .toList();
    }

    private static List<String> says(ResultWords result, Scale scale, ScaleCell.Published cell) {
        var level = new LevelWords(result);
        return Stream.of(
                        level.nearest(scale, cell),
                        level.agreement(cell),
                        level.crowded(scale),
                        new PlaceWords(result.words()).beside(result, scale, cell),
                        knowing(result, scale, cell))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /// Where there is an earlier wave, the change itself says it.
    private static String knowing(ResultWords result, Scale scale, ScaleCell.Published cell) {
        if (!new ChangesMaker(result).known(List.of(scale)).isEmpty()) return "";
        return new KnowWords(result.words())
                .of(new KnowWords.Sight(
                        cell.spread().sd(),
                        cell.n(),
                        scale.minimallyImportant(),
                        result.shown().release().eligible()));
    }

    private static List<Figure> figures(ResultWords result, Scale scale) {
        Words words = result.words();
        List<Figure> figures = new ArrayList<>();
        new StripsMaker(result)
                .of("f1", List.of(scale), words.of("understand.finding.neutral"), "")
                .ifPresent(figures::add);
        new ChangesMaker(result).of("f2", List.of(scale)).ifPresent(figures::add);
        figures.add(new ItemsMaker(result).of("f3", scale));
        overTime(result, scale).ifPresent(figures::add);
        return figures;
    }

    /// All measurements of the scale that were shown, from three on; whether anything moved is said from ten on.
    private static Optional<Figure.Runs> overTime(ResultWords result, Scale scale) {
        var shown = result.shown();
        List<Pulses.Pulse> points = Stream.concat(
                        shown.before().stream(), Stream.of(new Results.Earlier(shown.wave(), shown.release())))
                .flatMap(one -> point(one, scale).stream())
                .toList();
        if (points.size() < FEWEST_POINTS) return Optional.empty();
        Words words = result.words();
        var head = result.head("f4", words.of("understand.run.finding"), words.of("understand.run.measure"));
        return new RunsMaker(words).of(head, new Pulses(points, 0, 100));
    }

    /// In whole points under ten answers, as everywhere.
    private static Optional<Pulses.Pulse> point(Results.Earlier one, Scale scale) {
        if (!(one.release().scale(scale.id()) instanceof ScaleCell.Published cell)) return Optional.empty();
        LocalDate day = one.wave().opensAt().atZone(Words.ZONE).toLocalDate();
        boolean few = Clip.mayTouch(cell.n());
        return Optional.of(new Pulses.Pulse(day, few ? Math.round(cell.mean()) : cell.mean()));
    }

    /// The page with one figure only, for the projector.
    public ResultsPage.Slide slide(int number) {
        int last = Math.max(1, figures.size());
        int at = Math.clamp(number, 1, last);
        Optional<Figure> figure = figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(at - 1));
        return new ResultsPage.Slide(title, address, figure, hidden, at, last);
    }
}
