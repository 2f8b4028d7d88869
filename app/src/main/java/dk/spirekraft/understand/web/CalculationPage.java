package dk.spirekraft.understand.web;

import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How we calculate, in plain words. Each example is computed by the same library as the results, so it can't drift.
public record CalculationPage(String title, List<Section> sections) implements PageContent {

    private static final int MOST_PARAGRAPHS = 8;

    /// One subject.
    ///
    /// @param id in the page
    /// @param figure to look at, where words are not enough
    public record Section(
            String id, String title, List<String> paragraphs, List<String> examples, Optional<Figure.Strips> figure) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            examples = List.copyOf(examples);
        }

        Section with(Figure.Strips drawn) {
            return new Section(id, title, paragraphs, examples, Optional.of(drawn));
        }
    }

    public CalculationPage {
        sections = List.copyOf(sections);
    }

    static CalculationPage of(Words words) {
        var school = new SchoolExamples(words);
        var change = new ChangeExamples(words);
        var municipal = new MunicipalExamples(words);
        var relation = new RelationExamples(words);
        return new CalculationPage(
                words.of("understand.how.title"),
                Stream.of(
                                school.sections().stream(),
                                change.sections().stream(),
                                municipal.sections().stream(),
                                relation.sections().stream(),
                                Stream.of(section(words, "never", List.of())))
                        .flatMap(sections -> sections)
                        .toList());
    }

    /// All paragraphs that there are words for, and the examples.
    static Section section(Words words, String id, List<String> examples) {
        List<String> paragraphs = IntStream.rangeClosed(1, MOST_PARAGRAPHS)
                .mapToObj(number -> words.find("understand.how." + id + "." + number))
                .flatMap(Optional::stream)
                .toList();
        return new Section(id, words.of("understand.how." + id + ".title"), paragraphs, examples, Optional.empty());
    }
}
