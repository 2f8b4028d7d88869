package dk.spirekraft.measure.web;

import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How we protect an answer: what is stored, who sees what, and what we can't protect against.
///
/// @param way of an answer, step by step
/// @param readers who sees what
/// @param scripts that a browser gets from here, with their SHA-256
public record AnonymityPage(
        String title, List<Section> sections, Flow way, Flow apart, List<Reader> readers, List<Script> scripts)
        implements PageContent {

    private static final int MOST_PARAGRAPHS = 8;

    /// One subject, with what is drawn beside it known by its id.
    public record Section(String id, String title, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Steps below each other.
    ///
    /// @param label the drawing in words
    public record Flow(String label, List<Step> steps) {
        public Flow {
            steps = List.copyOf(steps);
        }
    }

    /// A step and what happens in it.
    public record Step(String name, String text) {}

    /// Somebody and what they see.
    public record Reader(String who, String sees) {}

    /// A script and its check sum.
    public record Script(String name, String sum) {}

    public AnonymityPage {
        sections = List.copyOf(sections);
        readers = List.copyOf(readers);
        scripts = List.copyOf(scripts);
    }

    static AnonymityPage of(Map<String, String> scripts, Words words) {
        List<Step> way = steps("path", 5, words);
        return new AnonymityPage(
                words.of("measure.anonymity.title"),
                Stream.of("short", "stored", "seen", "small", "comments", "ballots", "limits", "check")
                        .map(id -> section(id, words))
                        .toList(),
                new Flow(words.of("measure.anonymity.path.label", inWords(way)), way),
                new Flow(words.of("measure.anonymity.apart.label"), steps("apart", 2, words)),
                Stream.of("colleague", "group", "municipality", "helper", "operator")
                        .map(who -> new Reader(
                                words.of("measure.anonymity.seen." + who),
                                words.of("measure.anonymity.seen." + who + ".sees")))
                        .toList(),
                scripts.entrySet().stream()
                        .map(script -> new Script(script.getKey(), script.getValue()))
                        .toList());
    }

    private static Section section(String id, Words words) {
        return new Section(
                id,
                words.of("measure.anonymity." + id + ".title"),
                IntStream.rangeClosed(1, MOST_PARAGRAPHS)
                        .mapToObj(number -> words.find("measure.anonymity." + id + "." + number))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<Step> steps(String drawing, int count, Words words) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Step(
                        words.of("measure.anonymity." + drawing + "." + number),
                        words.of("measure.anonymity." + drawing + "." + number + ".text")))
                .toList();
    }

    private static String inWords(List<Step> steps) {
        return steps.stream().map(step -> step.name() + ": " + step.text()).collect(Collectors.joining("; "));
    }
}
