package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.School;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A wave to be: everything that must be settled before it can be opened, above all the day of the dialogue.
///
/// @param minGroupSize from how many answers anything shall be shown
/// @param asksUnits true if slips come in one pile per unit, so that sheets know their unit
/// @param invites true if colleagues may get in by personal invitations beside the slips
/// @param takesComments true if a comment may be sent with the answers
public record WavePlan(
        School school,
        QuestionnaireRef questionnaire,
        Optional<UUID> round,
        Instant opensAt,
        Instant closesAt,
        LocalDate dialogueOn,
        boolean asksUnits,
        MinGroupSize minGroupSize,
        boolean invites,
        boolean takesComments) {

    public WavePlan {
        if (!closesAt.isAfter(opensAt))
            throw new IllegalArgumentException(
                    "A wave closes after it opens, but %s is not after %s".formatted(closesAt, opensAt));
    }

    /// A plan with slips alone, and without comments.
    public WavePlan(
            School school,
            QuestionnaireRef questionnaire,
            Optional<UUID> round,
            Instant opensAt,
            Instant closesAt,
            LocalDate dialogueOn,
            boolean asksUnits,
            MinGroupSize minGroupSize) {
        this(school, questionnaire, round, opensAt, closesAt, dialogueOn, asksUnits, minGroupSize, false, false);
    }

    /// The plan that a wave was made by.
    public static WavePlan of(School school, Wave wave) {
        return new WavePlan(
                school,
                wave.questionnaire(),
                wave.round(),
                wave.opensAt(),
                wave.closesAt(),
                wave.dialogueOn(),
                wave.asksUnits(),
                wave.minGroupSize(),
                wave.invites(),
                wave.takesComments());
    }

    /// The same plan with personal invitations or without.
    public WavePlan inviting(boolean personally) {
        return with(round, personally, takesComments);
    }

    /// The same plan with comments or without.
    public WavePlan takingComments(boolean comments) {
        return with(round, invites, comments);
    }

    /// The same plan with another minimum.
    WavePlan needing(MinGroupSize least) {
        return new WavePlan(
                school, questionnaire, round, opensAt, closesAt, dialogueOn, asksUnits, least, invites, takesComments);
    }

    /// The same plan after the school's earlier waves. A minimum is raised and never lowered: what was frozen for one
    /// of them holds for later ones.
    WavePlan after(List<Wave> earlier) {
        int before = earlier.stream()
                .flatMap(wave -> wave.opening().stream())
                .mapToInt(Wave.Opening::minGroupSize)
                .max()
                .orElse(MinGroupSize.FLOOR);
        return needing(minGroupSize.raisedTo(Math.max(before, minGroupSize.answers())));
    }

    /// The same plan as part of a round.
    public WavePlan in(UUID round) {
        return with(Optional.of(round), invites, takesComments);
    }

    private WavePlan with(Optional<UUID> in, boolean personally, boolean comments) {
        return new WavePlan(
                school,
                questionnaire,
                in,
                opensAt,
                closesAt,
                dialogueOn,
                asksUnits,
                minGroupSize,
                personally,
                comments);
    }
}
