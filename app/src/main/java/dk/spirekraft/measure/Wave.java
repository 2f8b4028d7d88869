package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One measurement at one school: asked once, in a window of time, with a day on which the result is looked at
/// together.
/// Its state is told by dated nouns: planned until there is an [Opening], over when there is a [Closure].
///
/// @param number 1 for the school's first wave, and so on; over [#PULSES] for a window of a pulse
/// @param round the round it was opened in together with other schools, if any
/// @param imported true for answers gathered elsewhere: here nobody was asked
/// @param minGroupSize from how many answers anything shall be shown, frozen with the opening
/// @param closesAt when answering ends, extensions counted in
/// @param invites true if colleagues may get in by personal invitations beside the slips
/// @param takesComments true if a comment may be sent with the answers
public record Wave(
        UUID id,
        UUID municipality,
        UUID school,
        int number,
        QuestionnaireRef questionnaire,
        Optional<UUID> round,
        boolean imported,
        Instant opensAt,
        Instant closesAt,
        LocalDate dialogueOn,
        boolean asksUnits,
        MinGroupSize minGroupSize,
        boolean invites,
        boolean takesComments,
        Optional<Opening> opening,
        Optional<Closure> closure) {

    /// From here on are the numbers of windows of pulses, so that a school's ledger tells them from its waves.
    public static final int PULSES = 2_000_000;

    /// True for a window of a pulse ([PulseWindows]), which stands on no list of waves.
    public boolean isPulse() {
        return number > PULSES;
    }

    /// That the wave was opened: who could answer was frozen then.
    ///
    /// @param at when answering starts
    /// @param eligible how many could answer
    /// @param minGroupSize from how many answers anything is shown, 5 or more
    public record Opening(Instant at, int eligible, int minGroupSize) {

        /// From how many comments any is kept and shown, 10 or more.
        public int leastComments() {
            return new MinGroupSize(minGroupSize).comments();
        }
    }

    /// That the wave is over, and how many answer sheets it holds.
    public record Closure(Instant at, int sheets) {}

    /// True while tokens are collected: from the opening until answering starts, and never after.
    public boolean isCollecting(Instant now) {
        return invites
                && opening.isPresent()
                && closure.isEmpty()
                && now.isBefore(opening.get().at());
    }

    /// True while answer sheets are taken.
    public boolean isOpen(Instant now) {
        return opening.isPresent()
                && closure.isEmpty()
                && !now.isBefore(opening.get().at())
                && now.isBefore(closesAt);
    }

    /// True if answering may begin earlier than planned. A wave that invites keeps its time: who collects a token a
    /// moment before answering could be told by it (ADR 0025).
    public boolean mayBeginEarlier(Instant now) {
        return isWaiting(now) && !invites;
    }

    /// True if it was opened and answering has yet to begin.
    public boolean isWaiting(Instant now) {
        return opening.isPresent()
                && closure.isEmpty()
                && now.isBefore(opening.get().at());
    }

    /// True if nothing more can come of it: it is closed, or was not opened by its end.
    public boolean isSettled(Instant now) {
        return opening.isPresent() ? closure.isPresent() : !closesAt.isAfter(now);
    }

    /// How many comments there must be before any is kept: a crowd to be one of.
    int leastComments() {
        return opening.orElseThrow().leastComments();
    }

    /// True if it is over and fewer answered than anything is shown for: then there is nothing to see, only to talk
    /// about.
    public boolean hasTooFew() {
        return closure.isPresent()
                && closure.get().sheets() < opening.orElseThrow().minGroupSize();
    }
}
