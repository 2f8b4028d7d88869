package dk.spirekraft.share.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows the stem of each word that it met, as the catalogue's index has it; PostgreSQL is asked once for each.
@Component
class WordStems {

    /// So many words of a language are kept; then all are forgotten.
    private static final int MOST = 100_000;

    private static final Pattern PLAIN = Pattern.compile("\\s*(([a-zA-ZæøåÆØÅ]{1,60}|[0-9]{1,9})(\\s+|$))+");

    /// From so many letters on.
    private static final int BEGINNING = 4;

    private final JdbcClient db;
    private final Map<String, String> danish = new ConcurrentHashMap<>();
    private final Map<String, String> english = new ConcurrentHashMap<>();

    WordStems(JdbcClient db) {
        this.db = db;
    }

    private record Known(String word, @Nullable String stem) {}

    /// The stem of each of these words, empty for one that carries nothing, such as *og*.
    ///
    /// @param words in small letters
    /// @param language `da` or `en`
    Map<String, String> of(Collection<String> words, String language) {
        Map<String, String> known = language.equals("en") ? english : danish;
        List<String> fresh =
                words.stream().filter(word -> !known.containsKey(word)).toList();
        if (!fresh.isEmpty()) ask(fresh, language, known);
        return known;
    }

    /// The question that `share.question` makes of these words, from the stems alone. Empty where more than letters and
    /// digits were typed, which PostgreSQL takes apart by many a rule, or *or*, which is one of them.
    Optional<String> question(String typed) {
        if (!PLAIN.matcher(typed).matches()) return Optional.empty();
        List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.contains("or")) return Optional.empty();
        return Optional.of(Stream.of(all(words, "da"), all(words, "en"))
                .filter(all -> !all.isEmpty())
                .collect(Collectors.joining(" | ")));
    }

    /// Each is found at the beginning of longer ones, as Danish joins words together, but for the shortest.
    private String all(List<String> words, String language) {
        Map<String, String> known =
                of(words.stream().filter(word -> !isNumber(word)).toList(), language);
        return words.stream()
                .map(word -> isNumber(word) ? word : known.getOrDefault(word, ""))
                .filter(stem -> !stem.isEmpty())
                .map(stem -> "'" + stem + "'" + (stem.length() < BEGINNING ? "" : ":*"))
                .collect(Collectors.joining(" & "));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private void ask(List<String> fresh, String language, Map<String, String> known) {
        if (known.size() > MOST) known.clear();
        db.sql("select word, (ts_lexize(?::regdictionary, word))[1] as stem from unnest(?::text[]) word")
                .param(language.equals("en") ? "english_stem" : "danish_stem")
                .param(fresh.toArray(String[]::new))
                .query(Known.class)
                .list()
                .forEach(one -> known.put(one.word(), Objects.requireNonNullElse(one.stem(), "")));
    }
}
