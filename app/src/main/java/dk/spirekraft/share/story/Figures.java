package dk.spirekraft.share.story;

import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.share.catalogue.CaseStory;
import dk.spirekraft.understand.Findings;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Words;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The figures that a story may tell: scales of releases that everybody at the school has seen. No other number gets
/// into a story but by being typed as words.
@Component
public class Figures {

    private final Surveys surveys;
    private final Results results;

    Figures(Surveys surveys, Results results) {
        this.surveys = surveys;
        this.results = results;
    }

    /// The newest wave first.
    public Map<TrialPlan.Finding, CaseStory.Figure> offered(School school) {
        Map<TrialPlan.Finding, CaseStory.Figure> offered = new LinkedHashMap<>();
        surveys.of(school).stream()
                .sorted(Comparator.comparingInt(Wave::number).reversed())
                .flatMap(wave -> results.shown(wave).stream())
                .forEach(shown -> Findings.of(shown)
                        .forEach(finding -> offered.put(
                                new TrialPlan.Finding(
                                        shown.wave().number(), finding.scale().id()),
                                figure(shown.wave(), finding))));
        return offered;
    }

    /// Those that were chosen and are still shown.
    public List<CaseStory.Figure> of(School school, List<TrialPlan.Finding> chosen) {
        if (chosen.isEmpty()) return List.of();
        return offered(school).entrySet().stream()
                .filter(figure -> chosen.contains(figure.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static CaseStory.Figure figure(Wave wave, Findings.Finding finding) {
        return new CaseStory.Figure(
                finding.scale().name().in("da"),
                finding.scale().name().in("en"),
                YearMonth.from(wave.closesAt().atZone(Words.ZONE)).toString(),
                finding.n(),
                Math.toIntExact(Math.round(finding.mean())),
                Math.toIntExact(Math.round(finding.low())),
                Math.toIntExact(Math.round(finding.high())));
    }
}
