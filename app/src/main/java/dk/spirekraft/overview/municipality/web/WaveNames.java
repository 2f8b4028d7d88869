package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;

/// What a wave is called, such as "2. måling, marts 2027".
final class WaveNames {

    private WaveNames() {}

    static String of(Wave wave, Words words) {
        return words.of(
                "measure.wave.name",
                wave.number(),
                words.month(wave.opensAt().atZone(Words.ZONE).toLocalDate()));
    }
}
