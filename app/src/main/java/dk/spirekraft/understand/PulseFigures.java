package dk.spirekraft.understand;

import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.measure.PulseWindows;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.understand.Release.ItemCell;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What came of a pulse that was answered without names: a figure for each window that is closed, or why there is none.
@Component
public class PulseFigures {

    private static final double POINTS = 100;

    private final PulseWindows windows;
    private final Releases releases;

    PulseFigures(PulseWindows windows, Releases releases) {
        this.windows = windows;
        this.releases = releases;
    }

    /// One closed window, by the day on which it closed.
    public sealed interface Window {

        LocalDate day();

        /// @param answers how many the mean is of
        /// @param mean 1 to 5, from a clipped histogram
        record Told(LocalDate day, int answers, double mean) implements Window {}

        record Hidden(LocalDate day, Suppression why) implements Window {}
    }

    /// Oldest first.
    public List<Window> of(UUID pulse) {
        List<Wave> closed = windows.of(pulse).stream()
                .filter(window -> window.closure().isPresent())
                .toList();
        if (closed.isEmpty()) return List.of();
        Map<UUID, Release> known = releases.of(closed);
        return closed.stream()
                .flatMap(window -> figure(window, Optional.ofNullable(known.get(window.id()))))
                .toList();
    }

    private static Stream<Window> figure(Wave window, Optional<Release> made) {
        return made.stream().map(release -> {
            LocalDate day = window.closure()
                    .map(closure -> closure.at().atZone(Words.ZONE).toLocalDate())
                    .orElseThrow();
            return switch (release.item(PulseWindows.ITEM)) {
                case ItemCell.Published shown ->
                    new Window.Told(day, shown.n(), 1 + shown.mean() * (PulseWindows.STEPS - 1) / POINTS);
                case ItemCell.Suppressed hidden -> new Window.Hidden(day, hidden.reason());
            };
        });
    }
}
