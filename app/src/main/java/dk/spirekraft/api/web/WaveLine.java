package dk.spirekraft.api.web;

import dk.spirekraft.measure.Wave;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A measurement as other programs see it: never how many have answered while it goes on.
///
/// @param state `planned`, `waiting` once it was opened, `open` while answers are taken, `closed`, `released` once all
///     at the school may see what came of it, and `tooFew` if so few answered that no figure will ever come of it
/// @param opensAt from when answers are taken
public record WaveLine(
        int number,
        String questionnaire,
        String version,
        String state,
        String opensAt,
        String closesAt,
        String dialogueOn,
        boolean imported) {

    static WaveLine of(Wave wave, boolean isShown, Instant now) {
        return new WaveLine(
                wave.number(),
                wave.questionnaire().id(),
                wave.questionnaire().version(),
                state(wave, isShown, now),
                second(wave.opening().map(Wave.Opening::at).orElse(wave.opensAt())),
                second(wave.closure().map(Wave.Closure::at).orElse(wave.closesAt())),
                wave.dialogueOn().toString(),
                wave.imported());
    }

    private static String state(Wave wave, boolean isShown, Instant now) {
        if (wave.closure().isPresent()) return wave.hasTooFew() ? "tooFew" : isShown ? "released" : "closed";
        if (wave.opening().isEmpty()) return "planned";
        return wave.isWaiting(now) ? "waiting" : "open";
    }

    private static String second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    String order() {
        return "%09d".formatted(number);
    }
}
