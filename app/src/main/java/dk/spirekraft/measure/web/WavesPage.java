package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.util.List;

/// A school's measurements, oldest first.
///
/// @param create where a new one is planned, empty for whoever may not
public record WavesPage(String title, String create, List<Row> waves) implements PageContent {

    /// One measurement with its state in words.
    public record Row(String name, String address, String state, String dialogue) {}

    public WavesPage {
        waves = List.copyOf(waves);
    }

    static WavesPage of(School school, List<Wave> waves, Instant now, Words words) {
        return new WavesPage(
                words.of("measure.waves.title"),
                mayPlan(school) ? school.address() + "/maalinger/ny" : "",
                waves.stream().map(wave -> row(school, wave, now, words)).toList());
    }

    private static boolean mayPlan(School school) {
        return Visitors.current()
                .filter(visitor -> visitor.isInWorkingGroup(school))
                .isPresent();
    }

    private static Row row(School school, Wave wave, Instant now, Words words) {
        return new Row(
                WaveWords.name(wave, words),
                school.address() + "/maalinger/" + wave.number(),
                WaveWords.state(wave, now, words),
                WaveWords.dialogue(wave, words));
    }
}
