package dk.spirekraft.share.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows the stem of each word that it met, as the catalogue's index has it; PostgreSQL is asked once for each.
@Component
class WordStems {

    /// So many words of a language are kept; then all are forgotten.
    private static final int MOST = 100_000;

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
