package dk.spirekraft.understand.web;

import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What stands in place of a result where too few have answered: why there is none, and how to talk instead.
///
/// @param crumb the measurement
/// @param why there are no figures
/// @param steps of the talk
public record TalkPage(String title, String crumb, String why, List<String> steps) implements PageContent {

    private static final int MOST_STEPS = 8;

    public TalkPage {
        steps = List.copyOf(steps);
    }

    static TalkPage of(ResultWords result) {
        Words words = result.words();
        return new TalkPage(
                words.of("measure.material.aaben-samtale.title"),
                result.measurement(),
                words.of("understand.hidden.all", result.shown().release().minGroupSize()),
                IntStream.rangeClosed(1, MOST_STEPS)
                        .mapToObj(number -> words.find("measure.material.aaben-samtale." + number))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
