package dk.spirekraft.share.catalogue;

import java.util.List;
import java.util.UUID;

/// All that becomes public of a case: what is not in here is told to nobody.
///
/// @param school its name, empty where the school does not wish to be named
/// @param people those who agreed to be named
/// @param figures each from a release
public record CaseStory(
        String title,
        CaseTexts texts,
        CaseMarks marks,
        String school,
        List<String> people,
        List<Picture> pictures,
        List<Figure> figures,
        Evidence.Basis basis) {

    /// @param alt what it shows, for whoever can't see it
    public record Picture(UUID id, String alt, int width, int height) {}

    /// A scale's mean in points, 0 to 100, as it was released, with the ends of its 95 % interval.
    ///
    /// @param danish the scale's name
    /// @param month of the wave, such as `2026-11`
    /// @param n how many have a score
    public record Figure(String danish, String english, String month, int n, int mean, int low, int high) {}

    public CaseStory {
        people = List.copyOf(people);
        pictures = List.copyOf(pictures);
        figures = List.copyOf(figures);
    }

    public Evidence evidence() {
        return Evidence.of(basis);
    }
}
