package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Findings;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The result that a school talks about: its newest that everybody may see, and what the group chose about it.
@Component
class Talks {

    private final Surveys surveys;
    private final Results results;
    private final FindingChoices choices;

    Talks(Surveys surveys, Results results, FindingChoices choices) {
        this.surveys = surveys;
        this.results = results;
        this.choices = choices;
    }

    /// The newest result that was opened for everybody at the school.
    Optional<Results.Shown> shown(School school) {
        return surveys.of(school).reversed().stream()
                .filter(wave -> wave.closure().isPresent())
                .flatMap(wave -> results.shown(wave).stream())
                .findFirst();
    }

    /// What the group chose about that result, at this workshop, by scale.
    Map<String, FindingChoices.Chosen> chosen(WorkshopGate.At at, Results.Shown shown) {
        return choices.of(at.workshop(), at.school(), shown.wave());
    }

    /// The findings that the group has begun to choose about and has not chosen yet; none if it never began.
    List<String> open(WorkshopGate.At at, Words words) {
        Optional<Results.Shown> shown = shown(at.school());
        if (shown.isEmpty()) return List.of();
        var chosen = chosen(at, shown.get());
        if (chosen.isEmpty()) return List.of();
        return Findings.of(shown.get()).stream()
                .filter(finding -> !chosen.containsKey(finding.scale().id()))
                .map(finding -> finding.scale().name().in(words.language().tag()))
                .toList();
    }
}
