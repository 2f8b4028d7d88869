package dk.spirekraft.learn.method;

import dk.spirekraft.yaml.LocalText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds methods by words in any form: *møder* finds *mødet*, *meetings* finds *meeting*. PostgreSQL's own Danish and
/// English dictionaries cut words to their stems; the few dozen cards are matched in memory, without an index.
@Component
class Stems {

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 8;

    private final JdbcClient db;

    /// A card never changes under its id and version.
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    Stems(JdbcClient db) {
        this.db = db;
    }

    private record Word(String word, String stem) {}

    /// Those with all of the words, the ones with a word in their title first.
    List<Method> matching(List<Method> methods, String words) {
        Map<String, Set<String>> asked = asked(words);
        if (asked.isEmpty()) return methods;
        List<Method> found =
                methods.stream().filter(method -> has(of(method.card()), asked)).toList();
        Set<Method> first = found.stream()
                .filter(method -> has(title(method.card()), asked))
                .collect(Collectors.toSet());
        return Stream.concat(
                        found.stream().filter(first::contains),
                        found.stream().filter(method -> !first.contains(method)))
                .toList();
    }

    /// Each word with its stems in both languages. A word that carries nothing, such as *og*, has none.
    private Map<String, Set<String>> asked(String words) {
        String several = Arrays.stream(words.strip().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
        return db.sql("""
                        select word, unnest(tsvector_to_array(
                                   to_tsvector('danish', word) || to_tsvector('english', word))) as stem
                          from unnest(string_to_array(:words, ' ')) as word
                         where to_tsvector('danish', word) <> '' and to_tsvector('english', word) <> ''
                        """).param("words", several).query(Word.class).list().stream()
                .collect(Collectors.groupingBy(Word::word, Collectors.mapping(Word::stem, Collectors.toSet())));
    }

    private static boolean has(Set<String> stems, Map<String, Set<String>> asked) {
        return asked.values().stream()
                .allMatch(alternatives -> alternatives.stream().anyMatch(stem -> isIn(stems, stem)));
    }

    /// The stem itself, or the beginning of a longer word, as Danish joins words together.
    private static boolean isIn(Set<String> stems, String stem) {
        return stems.contains(stem)
                || (stem.length() > SHORTEST && stems.stream().anyMatch(one -> one.startsWith(stem)));
    }

    private Set<String> of(MethodCard card) {
        return known.computeIfAbsent(card.id() + " " + card.version(), key -> stems(card.texts()));
    }

    private Set<String> title(MethodCard card) {
        return known.computeIfAbsent(card.id() + " " + card.version() + " title", key -> stems(List.of(card.title())));
    }

    private Set<String> stems(List<LocalText> texts) {
        return new HashSet<>(db.sql("""
                        select unnest(tsvector_to_array(to_tsvector('danish', :da) || to_tsvector('english', :en)))
                        """)
                .param("da", joined(texts, "da"))
                .param("en", joined(texts, "en"))
                .query(String.class)
                .list());
    }

    private static String joined(List<LocalText> texts, String language) {
        return texts.stream()
                .map(text -> text.byLanguage().getOrDefault(language, ""))
                .collect(Collectors.joining("\n"));
    }
}
