package dk.spirekraft.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds words in a comment that may tell of a certain person, so that whoever writes can think again. It misses some
/// and finds some that are harmless; nothing is refused for it. `comment.js` finds the same while somebody writes.
@Component
public class TellingWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{L}\\d,;:)] )\\p{Lu}\\p{Ll}[\\p{L}'’-]*");
    private static final Pattern REACHED = Pattern.compile("\\S+@\\S+|\\d[\\d -]{5,}\\d");

    private final TellingLists lists = TellingLists.ALL;

    /// What kind of thing was found.
    public enum Kind {
        /// A name, or a word with a capital within a sentence.
        NAME,
        /// What only one or two at a school are.
        ROLE,
        /// Illness, pregnancy, treatment.
        HEALTH,
        /// An address or a long number.
        REACHED
    }

    /// The words found, as written, each once; kinds without any are missing.
    public Map<Kind, List<String>> in(String comment) {
        Map<Kind, List<String>> found = new EnumMap<>(Kind.class);
        keep(found, Kind.NAME, Stream.concat(words(comment).filter(this::isName), inside(comment)));
        keep(found, Kind.ROLE, words(comment).filter(word -> lists.roles().contains(word.toLowerCase(Locale.ROOT))));
        keep(found, Kind.HEALTH, words(comment).filter(this::isOfHealth));
        keep(found, Kind.REACHED, REACHED.matcher(comment).results().map(match -> match.group()));
        return found;
    }

    private static void keep(Map<Kind, List<String>> found, Kind kind, Stream<String> words) {
        List<String> all = words.distinct().toList();
        if (!all.isEmpty()) found.put(kind, all);
    }

    private static Stream<String> words(String comment) {
        return WORD.matcher(comment).results().map(match -> match.group());
    }

    private boolean isName(String word) {
        if (!Character.isUpperCase(word.charAt(0))) return false;
        String name = word.toLowerCase(Locale.ROOT);
        return lists.names().contains(name)
                || (name.endsWith("s") && lists.names().contains(name.replaceAll("['’]?s$", "")));
    }

    private Stream<String> inside(String comment) {
        return INSIDE.matcher(comment)
                .results()
                .map(match -> match.group())
                .filter(word ->
                        !lists.harmless().contains(word.toLowerCase(Locale.ROOT).replaceAll("s$", "")))
                .filter(word -> !lists.roles().contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isOfHealth(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lists.health().stream().anyMatch(lower::startsWith);
    }
}
