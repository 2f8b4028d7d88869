package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;

/// When whoever answers will see what came of it: on the day of the dialogue, or when a pulse's window closes.
final class WhenShown {

    private WhenShown() {}

    static String of(Wave wave, Words words) {
        return wave.isPulse()
                ? words.of("measure.pulse.shown", words.time(wave.closesAt()))
                : words.of("measure.dialogue.text", words.day(wave.dialogueOn()));
    }
}
