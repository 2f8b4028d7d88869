package dk.spirekraft.cli.scenario;

import dk.spirekraft.disclosure.audit.Answer;
import dk.spirekraft.disclosure.audit.Audit;
import dk.spirekraft.disclosure.audit.Release;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A scenario, what is published of it, and what can be learnt from that.
///
/// @param figures one per request
/// @param audit G1 to G3 of what is published
/// @param isSilent G4: the same is shown and hidden, in the same form, whatever people answer
/// @param naive what would be learnt if all were published
public record ScenarioAudit(Scenario scenario, List<Figure> figures, Audit audit, boolean isSilent, Naive naive) {

    private static final int DRAWS = 1_000;

    private static final long SEED = 20_250_801;

    public ScenarioAudit {
        figures = List.copyOf(figures);
    }

    public static ScenarioAudit of(Scenario scenario) {
        List<Figure> figures = Publication.of(scenario);
        List<Release> releases = figures.stream()
                .filter(Figure::isPublished)
                .map(figure -> figure.request().release())
                .toList();
        var answered = new Audit.Answered(scenario.truth(), scenario.codes());
        Audit audit = Audit.of(scenario.least().answers(), releases, answered);
        return new ScenarioAudit(scenario, figures, audit, isSilent(scenario, figures), Naive.of(scenario));
    }

    private static boolean isSilent(Scenario scenario, List<Figure> figures) {
        List<String> forms = figures.stream().map(ScenarioAudit::form).toList();
        var random = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<Answer, Integer> drawn = new HashMap<>();
            scenario.names().answers().values().forEach(answer -> {
                int codes = scenario.codes().getOrDefault(answer, 0);
                if (scenario.truth().containsKey(answer) && codes > 0) drawn.put(answer, random.nextInt(codes));
            });
            List<Figure> others = Publication.of(scenario.with(drawn));
            if (!others.stream().map(ScenarioAudit::form).toList().equals(forms)) return false;
        }
        return true;
    }

    /// What a figure looks like, without its value.
    private static String form(Figure figure) {
        return switch (figure) {
            case Figure.Number number -> "number %d %d".formatted(number.n(), number.decimals());
            case Figure.Counts counts ->
                "counts %d %d %s".formatted(counts.n(), counts.counts().size(), counts.classes());
            case Figure.Hidden hidden -> hidden.reason().name();
        };
    }

    public boolean isCertified() {
        return audit.isCertified() && isSilent;
    }

    /// How many of the requests are published.
    public long shown() {
        return figures.stream().filter(Figure::isPublished).count();
    }

    /// Requests that a careful program shows and this one doesn't.
    public List<String> missed() {
        return scenario.expected().shown().stream()
                .filter(name -> figures.stream()
                        .noneMatch(figure ->
                                figure.isPublished() && figure.request().name().equals(name)))
                .toList();
    }
}
