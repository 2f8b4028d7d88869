package dk.spirekraft.learn.trial;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The figures that a trial may answer: scales that were released and shown to everybody at the school, newest wave
/// first. It knows their names and where they stand, and no number.
@Component
public class TrialFindings {

    private final Surveys surveys;
    private final Results results;

    TrialFindings(Surveys surveys, Results results) {
        this.surveys = surveys;
        this.results = results;
    }

    /// A scale that everybody at the school has seen.
    ///
    /// @param address of its page
    public record Seen(TrialPlan.Finding finding, String name, String address) {}

    /// What a new trial may answer.
    public List<Seen> at(School school, Language language) {
        return surveys.of(school).stream()
                .sorted(Comparator.comparingInt(Wave::number).reversed())
                .flatMap(wave -> results.shown(wave).stream())
                .flatMap(shown -> shown.questionnaire().scales().stream()
                        .filter(scale -> shown.release().scale(scale.id()) instanceof ScaleCell.Published)
                        .map(scale -> new Seen(
                                new TrialPlan.Finding(shown.wave().number(), scale.id()),
                                scale.name().in(language.tag()),
                                address(school, shown.wave(), scale.id()))))
                .toList();
    }

    /// The names of the figures that trials answer: one look at the waves, however many trials there are.
    public Map<TrialPlan.Finding, Seen> of(School school, Collection<Trial> trials, Language language) {
        Set<TrialPlan.Finding> wanted = trials.stream()
                .flatMap(trial -> trial.plan().finding().stream())
                .collect(Collectors.toUnmodifiableSet());
        if (wanted.isEmpty()) return Map.of();
        Map<Integer, Wave> waves = new TreeMap<>();
        surveys.of(school).forEach(wave -> waves.put(wave.number(), wave));
        return wanted.stream()
                .filter(finding -> waves.containsKey(finding.wave()))
                .flatMap(finding -> name(school, finding, waves, language))
                .collect(Collectors.toMap(Seen::finding, seen -> seen));
    }

    private Stream<Seen> name(School school, TrialPlan.Finding finding, Map<Integer, Wave> waves, Language language) {
        Wave wave = waves.get(finding.wave());
        if (wave == null) return Stream.empty();
        return surveys.questionnaire(wave).scale(finding.scale()).stream()
                .map(scale ->
                        new Seen(finding, scale.name().in(language.tag()), address(school, wave, finding.scale())));
    }

    private static String address(School school, Wave wave, String scale) {
        return "%s/maalinger/%d/resultater/%s".formatted(school.address(), wave.number(), scale);
    }
}
