package dk.spirekraft.anchor.promise;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A finding that a school said it would act on, and what became of it.
///
/// @param scale the id of what was measured, `name` what it is called
/// @param saidOn the day of the workshop
/// @param trials that answer it, by first day
/// @param told what all staff were told last
public record Promise(
        Wave wave,
        String scale,
        String name,
        String reason,
        LocalDate saidOn,
        List<Trial> trials,
        Optional<Told> told) {

    private static final int DAYS_TO_BEGIN = 30;
    private static final int DAYS_TO_TELL = 14;

    public Promise {
        trials = List.copyOf(trials);
    }

    /// What all staff were told, and when.
    public record Told(String text, Instant at) {}

    /// How far it has come.
    public enum Stage {
        SAID,
        DOING,
        DONE,
        TOLD;

        /// The message key of its name.
        public String label() {
            return "anchor.stage." + name();
        }
    }

    public Stage stage() {
        if (trials.stream().anyMatch(Trial::isUnderWay)) return Stage.DOING;
        Optional<Instant> decided = decidedAt();
        if (told.filter(one -> decided.filter(one.at()::isBefore).isEmpty()).isPresent()) return Stage.TOLD;
        return decided.isPresent() ? Stage.DONE : Stage.SAID;
    }

    private Optional<Instant> decidedAt() {
        return trials.stream()
                .filter(trial -> trial.start().isPresent())
                .flatMap(trial -> trial.decision().stream())
                .map(decision -> decision.decidedAt())
                .max(Instant::compareTo);
    }

    /// True for one that waited too long: to be begun, or to be told of.
    public boolean isOld(Instant now) {
        return switch (stage()) {
            case SAID ->
                saidOn.plusDays(DAYS_TO_BEGIN).isBefore(now.atZone(Words.ZONE).toLocalDate());
            case DONE ->
                decidedAt()
                        .filter(at -> at.plus(Duration.ofDays(DAYS_TO_TELL)).isBefore(now))
                        .isPresent();
            case DOING, TOLD -> false;
        };
    }
}
