package dk.spirekraft.share.story;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPulses;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.share.catalogue.Evidence;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds out what stands behind a story: from its trials, never from what somebody says of it.
@Component
class Evidences {

    private final CaseStories stories;
    private final Trials trials;
    private final TrialPulses pulses;

    Evidences(CaseStories stories, Trials trials, TrialPulses pulses) {
        this.stories = stories;
        this.trials = trials;
        this.pulses = pulses;
    }

    /// @param measured true if figures of a release are told
    Evidence.Basis of(WrittenCase written, boolean measured) {
        List<Trial> behind = stories.trials(written).stream().map(trials::byId).toList();
        boolean counted = behind.stream().anyMatch(trial -> !pulses.of(trial).isEmpty());
        Evidence.Kind kind = measured ? Evidence.Kind.MEASURED : counted ? Evidence.Kind.COUNTED : Evidence.Kind.WORDS;
        int cycles = behind.stream().mapToInt(Trial::cycle).max().orElse(1);
        return new Evidence.Basis(kind, cycles, written.draft().checkedLater());
    }
}
