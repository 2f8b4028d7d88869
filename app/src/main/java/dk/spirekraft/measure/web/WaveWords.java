package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;
import java.time.Instant;

/// A wave's name and state in words, derived from its dated nouns.
final class WaveWords {

    private WaveWords() {}

    /// Such as "2. måling, marts 2027".
    static String name(Wave wave, Words words) {
        return words.of(
                "measure.wave.name",
                wave.number(),
                words.month(wave.opensAt().atZone(Words.ZONE).toLocalDate()));
    }

    /// When the result is looked at together; empty for answers gathered elsewhere, for which nothing was agreed here.
    static String dialogue(Wave wave, Words words) {
        return wave.imported() ? "" : words.of("measure.dialogue.on", words.day(wave.dialogueOn()));
    }

    static String state(Wave wave, Instant now, Words words) {
        if (wave.imported())
            return words.of(
                    "measure.state.imported",
                    words.time(wave.closure().orElseThrow().at()));
        if (wave.closure().isPresent())
            return words.of(
                    "measure.state.closed", words.time(wave.closure().get().at()));
        if (wave.opening().isEmpty()) return words.of("measure.state.planned", words.time(wave.opensAt()));
        return wave.isOpen(now)
                ? words.of("measure.state.open", words.time(wave.closesAt()))
                : words.of(
                        "measure.state.ready", words.time(wave.opening().get().at()));
    }
}
