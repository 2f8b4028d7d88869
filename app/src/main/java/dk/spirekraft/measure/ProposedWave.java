package dk.spirekraft.measure;

import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A wave that somebody has foreseen for a school, such as its programme: when it is asked, and when all look at the
/// result. It is a proposal; the working group plans the wave and opens it.
///
/// @param of what it comes from, by the name that people know
/// @param questionnaire the id of what is asked
public record ProposedWave(
        String of, String questionnaire, LocalDate opensOn, LocalDate closesOn, LocalDate dialogueOn) {

    public ProposedWave {
        if (!closesOn.isAfter(opensOn) || dialogueOn.isBefore(closesOn))
            throw new IllegalArgumentException(
                    "A wave opens, closes and is looked at in this order, but got %s, %s and %s"
                            .formatted(opensOn, closesOn, dialogueOn));
    }

    /// What a phase implements to foresee waves.
    @FunctionalInterface
    public interface Source {

        /// The next one that the school has not planned yet.
        Optional<ProposedWave> next(School school);
    }

    /// The same for as long from this day on, if its first day has passed; the dialogue moves no further than it must.
    public ProposedWave notBefore(LocalDate day) {
        if (!opensOn.isBefore(day)) return this;
        LocalDate closes = day.plusDays(ChronoUnit.DAYS.between(opensOn, closesOn));
        return new ProposedWave(of, questionnaire, day, closes, dialogueOn.isBefore(closes) ? closes : dialogueOn);
    }
}
