package dk.spirekraft.share.catalogue;

import dk.spirekraft.share.catalogue.Catalogue.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that is public of stories but their whole texts, kept in memory for one edition: what lists, filters and
/// searches
/// look through. Ten thousand stories take some 20 MB.
final class Shelf {

    private static final Comparator<Story> NEWEST_FIRST = Comparator.comparing(
                    (Story story) -> story.row().releasedOn())
            .reversed()
            .thenComparing(story -> story.row().slug());

    static final Shelf EMPTY = new Shelf(List.of());

    /// Among so many of the newest of a size the likest are looked for.
    private static final int LOOKED_AT = 200;

    private final List<Story> stories;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<SchoolSize, List<Row>> newestOfSize = new EnumMap<>(SchoolSize.class);
    private final WordIndex words;

    /// @param copy another for each time that a story is released
    record Story(
            UUID copy,
            Row row,
            Set<String> relations,
            @Nullable String phase,
            @Nullable String method,
            Lexemes words) {

        boolean fits(CaseSearch search) {
            return fits(search.theme(), row.themes().contains(search.theme()))
                    && fits(search.relation(), relations.contains(search.relation()))
                    && fits(search.phase(), search.phase().equals(phase))
                    && fits(search.method(), search.method().equals(method))
                    && fits(search.kind(), row.kind().name().equals(search.kind()))
                    && fits(search.size(), row.size().name().equals(search.size()))
                    && fits(search.outcome(), row.outcome().name().equals(search.outcome()));
        }

        private static boolean fits(String asked, boolean has) {
            return asked.isEmpty() || has;
        }
    }

    Shelf(List<Story> all) {
        stories = all.stream().sorted(NEWEST_FIRST).toList();
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            places.put(story.copy(), i);
            List<Row> alike = newestOfSize.computeIfAbsent(story.row().size(), fresh -> new ArrayList<>());
            if (alike.size() < LOOKED_AT) alike.add(story.row());
        }
        words = WordIndex.of(stories.stream().map(Story::words).toList());
    }

    /// Newest first.
    List<Story> stories() {
        return stories;
    }

    /// True if these and no others stand here.
    boolean holds(Set<UUID> copies) {
        return places.keySet().equals(copies);
    }

    Stream<Story> among(Set<UUID> copies) {
        return stories.stream().filter(story -> copies.contains(story.copy()));
    }

    List<Row> newestOf(SchoolSize size) {
        return newestOfSize.getOrDefault(size, List.of());
    }

    /// The stories that fit a plain question, by their places.
    BitSet fitting(Question question) {
        return words.fitting(question);
    }

    /// The places of these; what is no more here is left out.
    BitSet places(List<UUID> copies) {
        var found = new BitSet(stories.size());
        for (UUID copy : copies) {
            Integer place = places.get(copy);
            if (place != null) found.set(place);
        }
        return found;
    }

    /// Takes out the places of stories that do not fit but for their words.
    void narrow(BitSet places, CaseSearch search) {
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1))
            if (!stories.get(place).fits(search)) places.clear(place);
    }

    /// Those of these places that fit a question best, and of equally good ones the newest.
    ///
    /// @param most how many at most
    List<Row> best(BitSet fitting, Question question, int most) {
        float[] weights = words.weights(question);
        // Weights are never negative, so their bits are in their order.
        PriorityQueue<Long> best = new PriorityQueue<>(most);
        fitting.stream().forEach(place -> {
            long key = ((long) Float.floatToIntBits(weights[place]) << Integer.SIZE) | (Integer.MAX_VALUE - place);
            if (best.size() == most && key > best.element()) best.remove();
            if (best.size() < most) best.add(key);
        });
        return best.stream()
                .sorted(Comparator.reverseOrder())
                .map(key -> stories.get(Integer.MAX_VALUE - key.intValue()).row())
                .toList();
    }
}
