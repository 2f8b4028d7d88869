package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.web.NextStep;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The rules that say what is due in a trial.
final class TrialRules {

    /// A line a week.
    private static final long DAYS_TO_A_NOTE = 7;

    private TrialRules() {}

    /// What there is to do, how soon, and how many minutes it takes.
    enum Step {
        /// The group looked back together and has not decided.
        DECIDE(21, 10),
        /// The time is over, and nobody began to look back.
        REFLECT(22, 20),
        /// Looking back began, and this member has not written for themself.
        OWN(22, 5),
        /// The day has come.
        START(23, 2),
        /// It runs, and for a week nobody wrote a line.
        NOTE(24, 1);

        private final int urgency;
        private final int minutes;

        Step(int urgency, int minutes) {
            this.urgency = urgency;
            this.minutes = minutes;
        }

        int urgency() {
            return urgency;
        }

        NextStep at(TrialScene scene, Trial trial) {
            String address = trial.address(scene.school());
            return new NextStep(
                    urgency,
                    minutes,
                    scene.words()
                            .of(
                                    "learn.trial.step." + name() + ".title",
                                    trial.plan().aim()),
                    scene.words().of("learn.trial.step." + name() + ".action"),
                    switch (this) {
                        case DECIDE -> address + "/beslutning";
                        case REFLECT, OWN -> address + "/refleksion";
                        case START -> address + "#start";
                        case NOTE -> address + "#skriv";
                    });
        }
    }

    /// What is due on the page of a trial itself, where the last note is there to be seen.
    ///
    /// @param own true where this member carries the trial
    static Optional<NextStep> next(TrialScene scene, Trial trial, boolean own) {
        return due(scene, trial, own).map(step -> step.at(scene, trial));
    }

    /// What is due, the note apart.
    ///
    /// @param own true where this member's own words are missing
    static Optional<Step> due(TrialScene scene, Trial trial, boolean own) {
        return switch (scene.state(trial)) {
            case PLANNED -> trial.plan().firstOn().isAfter(scene.today()) ? Optional.empty() : Optional.of(Step.START);
            case RUNNING, DECIDED -> Optional.empty();
            case REFLECTING -> looking(trial, own);
        };
    }

    private static Optional<Step> looking(Trial trial, boolean own) {
        if (trial.reflection().isEmpty()) return Optional.of(Step.REFLECT);
        Trial.Looking looking = trial.reflection().get();
        if (looking.writtenAt().isPresent()) return Optional.of(Step.DECIDE);
        if (looking.openedAt().isPresent()) return Optional.of(Step.REFLECT);
        return own ? Optional.of(Step.OWN) : Optional.empty();
    }

    /// True where a line is due: it runs, and nothing was heard for a week.
    static boolean isNoteDue(TrialScene scene, Trial trial, Instant heardAt) {
        return scene.state(trial) == Trial.State.RUNNING
                && ChronoUnit.DAYS.between(TrialScene.day(heardAt), scene.today()) >= DAYS_TO_A_NOTE;
    }
}
