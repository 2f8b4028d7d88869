package dk.spirekraft.measure.web;

import dk.spirekraft.measure.DailyCounts;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Words;
import org.springframework.stereotype.Component;

/// Says how many have answered a wave, as far as it may be known.
@Component
class WaveCounts {

    private final DailyCounts counts;

    WaveCounts(DailyCounts counts) {
        this.counts = counts;
    }

    /// From as many answers as figures are told of; before that, only that there are fewer.
    WavePage.Answered answered(Wave wave, Words words) {
        int eligible = wave.opening().map(Wave.Opening::eligible).orElse(0);
        if (wave.closure().isEmpty())
            return counts.latest(wave)
                    .map(count -> answered(wave, count.answered(), words.day(count.on()), words))
                    .orElseGet(() -> new WavePage.Answered(0, eligible, words.of("measure.answered.notYet")));
        int sheets = wave.closure().get().sheets();
        return wave.imported()
                ? new WavePage.Answered(sheets, 0, words.of("measure.answered.imported", sheets))
                : answered(wave, sheets, "", words);
    }

    /// @param day of the count, empty for a wave that is closed
    private static WavePage.Answered answered(Wave wave, int answered, String day, Words words) {
        int eligible = wave.opening().map(Wave.Opening::eligible).orElse(0);
        int least = wave.minGroupSize().answers();
        boolean closed = day.isEmpty();
        if (answered < least)
            return new WavePage.Answered(
                    0, eligible, words.of(closed ? "measure.answered.closedFew" : "measure.answered.few", least, day));
        // Where a list is too short or spare slips were used, "8 of 6" would be told.
        String of = answered > eligible
                ? closed ? "measure.answered.closedMore" : "measure.answered.countedMore"
                : closed ? "measure.answered.closed" : "measure.answered.counted";
        return new WavePage.Answered(answered, eligible, words.of(of, answered, eligible, day));
    }
}
