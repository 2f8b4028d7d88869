package dk.spirekraft.anchor.check;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a group and its leader said together on a day. There is no sum: a row is as strong as the weaker of its two.
///
/// @param answers a step from 0 to 3 for each of the ten questions, row by row
/// @param note what they want to remember until next time; may be blank
public record AnchoringCheck(UUID id, LocalDate madeOn, List<Integer> answers, String note) {

    /// How many questions there are.
    public static final int QUESTIONS = Rung.values().length * Rung.QUESTIONS;

    public AnchoringCheck {
        answers = List.copyOf(answers);
        if (answers.size() != QUESTIONS || answers.stream().anyMatch(step -> step < 0 || step >= Rung.STEPS))
            throw new IllegalArgumentException(
                    "A check has %d steps from 0 to %d, but got %s".formatted(QUESTIONS, Rung.STEPS - 1, answers));
    }

    /// The step of a row: the lower of its two.
    public int step(Rung rung) {
        int first = rung.ordinal() * Rung.QUESTIONS;
        return Math.min(answers.get(first), answers.get(first + 1));
    }
}
