package dk.spirekraft.learn.trial;

import org.springframework.stereotype.Component;

/// Tells one trial whole.
@Component
public class TrialStories {

    private final TrialMembers members;
    private final TrialNotes notes;
    private final TrialPulses pulses;
    private final Reflections reflections;
    private final TrialTalk talk;

    TrialStories(TrialMembers members, TrialNotes notes, TrialPulses pulses, Reflections reflections, TrialTalk talk) {
        this.members = members;
        this.notes = notes;
        this.pulses = pulses;
        this.reflections = reflections;
        this.talk = talk;
    }

    public TrialStory of(Trial trial) {
        return new TrialStory(
                trial,
                members.of(trial),
                notes.of(trial),
                pulses.question(trial),
                pulses.of(trial),
                reflections.common(trial).texts(),
                talk.of(trial));
    }
}
