package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.School;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A wave to be: everything that must be settled before it can be opened, above all the day of the dialogue.
///
/// @param minGroupSize from how many answers anything shall be shown
/// @param asksUnits true if slips come in one pile per unit, so that sheets know their unit
/// @param invites true if colleagues may get in by personal invitations beside the slips
public record WavePlan(
        School school,
        QuestionnaireRef questionnaire,
        Optional<UUID> round,
        Instant opensAt,
        Instant closesAt,
        LocalDate dialogueOn,
        boolean asksUnits,
        MinGroupSize minGroupSize,
        boolean invites) {

    public WavePlan {
        if (!closesAt.isAfter(opensAt))
            throw new IllegalArgumentException(
                    "A wave closes after it opens, but %s is not after %s".formatted(closesAt, opensAt));
    }

    /// A plan with slips alone.
    public WavePlan(
            School school,
            QuestionnaireRef questionnaire,
            Optional<UUID> round,
            Instant opensAt,
            Instant closesAt,
            LocalDate dialogueOn,
            boolean asksUnits,
            MinGroupSize minGroupSize) {
        this(school, questionnaire, round, opensAt, closesAt, dialogueOn, asksUnits, minGroupSize, false);
    }

    /// The same plan with personal invitations or without.
    public WavePlan inviting(boolean personally) {
        return new WavePlan(
                school, questionnaire, round, opensAt, closesAt, dialogueOn, asksUnits, minGroupSize, personally);
    }

    /// The same plan as part of a round.
    public WavePlan in(UUID round) {
        return new WavePlan(
                school,
                questionnaire,
                Optional.of(round),
                opensAt,
                closesAt,
                dialogueOn,
                asksUnits,
                minGroupSize,
                invites);
    }
}
