package dk.spirekraft.understand;

import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the ledger calls the items of a questionnaire: the same question has one name, whatever questionnaire it stands
/// in and whatever id it has there, so that what was shown of it before counts.
///
/// - Two questions are the same if their Danish words are, but for case, spaces and punctuation.
/// - An item that the ledger knows already keeps the name under which it was shown first. No line is written anew.
final class Columns {

    private final String instrument;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> same = new HashMap<>();

    /// @param known columns that the ledger tells of, the oldest first
    /// @param versions all versions of the questionnaire of an id
    Columns(Questionnaire asked, Collection<String> known, Function<String, List<Questionnaire>> versions) {
        this.instrument = asked.id();
        Map<String, Set<String>> byWords = byWords(known, versions);
        Set<String> taken = new LinkedHashSet<>();
        Set<String> instruments = new LinkedHashSet<>();
        for (Item item : asked.items()) {
            Set<String> before = byWords.getOrDefault(words(item), Set.of());
            String own = column(instrument, item.id());
            String name = known.contains(own)
                    ? own
                    : before.stream().filter(column -> !taken.contains(column)).findFirst().orElse(own);
            taken.add(name);
            names.put(item.id(), name);
            same.put(name, before);
            before.forEach(column -> instruments.add(instrument(column)));
        }
        same.put(of(Gate.ANSWERED), answered(instruments, known));
    }

    /// Whether somebody answered is the same question where any other is.
    private static Set<String> answered(Set<String> instruments, Collection<String> known) {
        Set<String> answered = new LinkedHashSet<>();
        instruments.forEach(instrument -> answered.add(column(instrument, Gate.ANSWERED)));
        answered.retainAll(known);
        return answered;
    }

    private static Map<String, Set<String>> byWords(
            Collection<String> known, Function<String, List<Questionnaire>> versions) {
        Map<String, List<Questionnaire>> read = new HashMap<>();
        Map<String, Set<String>> byWords = new HashMap<>();
        for (String column : known) {
            String id = instrument(column);
            String item = column.substring(Math.min(column.length(), id.length() + 1));
            for (Questionnaire version : read.computeIfAbsent(id, versions))
                version.item(item)
                        .ifPresent(found -> byWords.computeIfAbsent(words(found), fresh -> new LinkedHashSet<>())
                                .add(column));
        }
        return byWords;
    }

    private static String instrument(String column) {
        return column.substring(0, Math.max(0, column.indexOf('/')));
    }

    private static String words(Item item) {
        return Normalizer.normalize(item.text().in("da"), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String column(String instrument, String item) {
        return instrument + "/" + item;
    }

    /// What an item is called in the ledger.
    String of(String item) {
        return names.getOrDefault(item, column(instrument, item));
    }

    /// All names under which the ledger may tell of an item.
    Set<String> all(String item) {
        Set<String> all = new LinkedHashSet<>(Optional.ofNullable(same.get(of(item))).orElse(Set.of()));
        all.add(of(item));
        return all;
    }
}
