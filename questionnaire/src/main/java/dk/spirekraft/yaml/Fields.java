package dk.spirekraft.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The values under the keys of one mapping. A required one that is missing or wrong becomes a fault, and a stand-in
/// takes its place: whoever reads drops the content once there is a fault.
public final class Fields {

    private final Entry owner;
    private final Map<String, Entry> entries;

    private Fields(Entry owner, Map<String, Entry> entries) {
        this.owner = owner;
        this.entries = entries;
    }

    /// The values of an entry that may have these keys and no others.
    public static Fields of(Entry owner, String... keys) {
        return new Fields(owner, owner.fields(Set.of(keys)));
    }

    public Entry owner() {
        return owner;
    }

    public Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public Optional<Entry> required(String key) {
        Optional<Entry> entry = find(key);
        if (entry.isEmpty()) owner.fault(Problem.MISSING_KEY, key);
        return entry;
    }

    /// @return empty text if there is a fault
    public String text(String key) {
        return required(key).flatMap(Entry::text).orElse("");
    }

    /// @return empty text if there is a fault
    public String id(String key) {
        return required(key).flatMap(Entry::id).orElse("");
    }

    /// @return `least` if there is a fault
    public int whole(String key, int least, int most) {
        return required(key).flatMap(entry -> entry.whole(least, most)).orElse(least);
    }

    /// @return the first of the values if there is a fault
    public <E extends Enum<E>> E oneOf(String key, E[] values) {
        return required(key).flatMap(entry -> entry.oneOf(values)).orElse(values[0]);
    }

    /// A list that needs at least one element; `reader` makes each.
    public <T> List<T> list(String key, Function<Entry, T> reader) {
        List<Entry> elements = required(key).map(Entry::elements).orElse(List.of());
        if (elements.isEmpty()) find(key).ifPresent(entry -> entry.fault(Problem.EMPTY_LIST));
        return elements.stream().map(reader).toList();
    }

    /// A list that may be missing or empty.
    public <T> List<T> listIfAny(String key, Function<Entry, T> reader) {
        return find(key).map(Entry::elements).orElse(List.of()).stream()
                .map(reader)
                .toList();
    }
}
