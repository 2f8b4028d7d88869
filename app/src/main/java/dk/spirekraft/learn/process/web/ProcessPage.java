package dk.spirekraft.learn.process.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// How a programme went, in six figures.
///
/// @param file where the figures lie as a file, empty for none
/// @param definitions what each figure counts
/// @param looks how many looked at what they can do, empty where that is not told
public record ProcessPage(
        String title,
        String back,
        String backLabel,
        String file,
        List<Part> parts,
        List<Definition> definitions,
        List<String> looks)
        implements PageContent {

    public ProcessPage {
        parts = List.copyOf(parts);
        definitions = List.copyOf(definitions);
        looks = List.copyOf(looks);
    }

    /// The figures of the whole programme or of one school.
    public record Part(String name, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    public record Line(String figure, String value) {}

    public record Definition(String figure, String text) {}
}
