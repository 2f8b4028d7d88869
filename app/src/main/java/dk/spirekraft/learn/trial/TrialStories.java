package dk.spirekraft.learn.trial;

import dk.spirekraft.measure.PulseWindows;
import dk.spirekraft.understand.PulseFigures;
import org.springframework.stereotype.Component;

/// Tells one trial whole. Its pulse, where it is answered without names, bears the trial's own id.
@Component
public class TrialStories {

    private final TrialMembers members;
    private final TrialNotes notes;
    private final TrialPulses pulses;
    private final Reflections reflections;
    private final TrialTalk talk;
    private final PulseWindows windows;
    private final PulseFigures figures;

    TrialStories(
            TrialMembers members,
            TrialNotes notes,
            TrialPulses pulses,
            Reflections reflections,
            TrialTalk talk,
            PulseWindows windows,
            PulseFigures figures) {
        this.members = members;
        this.notes = notes;
        this.pulses = pulses;
        this.reflections = reflections;
        this.talk = talk;
        this.windows = windows;
        this.figures = figures;
    }

    public TrialStory of(Trial trial) {
        return new TrialStory(
                trial,
                members.of(trial),
                notes.of(trial),
                windows.question(trial.id()).map(PulseWindows.Question::text).or(() -> pulses.question(trial)),
                pulses.of(trial),
                figures.of(trial.id()),
                reflections.common(trial).texts(),
                talk.of(trial));
    }
}
