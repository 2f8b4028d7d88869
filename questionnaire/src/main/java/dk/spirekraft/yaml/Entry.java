package dk.spirekraft.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A place in a file: its node, its path and its line. What is missing or of the wrong kind becomes a fault.
public final class Entry {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,59}");

    private static final int MOST_TEXT = 2_000;

    private final Node node;
    private final String path;
    private final FaultList faults;

    private Entry(Node node, String path, FaultList faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    /// The whole file. Anchors are refused: aliases can make a small file large.
    static Entry top(Node node, FaultList faults) {
        var top = new Entry(node, Fault.WHOLE_FILE, faults);
        top.refuseAnchors(node, 0);
        return top;
    }

    private void refuseAnchors(Node checked, int depth) {
        if (checked.getAnchor().isPresent()) {
            faults.add(new Entry(checked, path, faults), Problem.ANCHORS);
            return;
        }
        if (depth > 50) return;
        if (checked instanceof SequenceNode list) list.getValue().forEach(child -> refuseAnchors(child, depth + 1));
        if (checked instanceof MappingNode map)
            map.getValue().forEach(tuple -> refuseAnchors(tuple.getValueNode(), depth + 1));
    }

    boolean isDeeperThan(int most) {
        return depth(node) > most;
    }

    private static int depth(Node node) {
        List<Node> children = new ArrayList<>();
        if (node instanceof SequenceNode list) children.addAll(list.getValue());
        if (node instanceof MappingNode map) map.getValue().forEach(tuple -> children.add(tuple.getValueNode()));
        return 1 + children.stream().mapToInt(Entry::depth).max().orElse(0);
    }

    public String path() {
        return path;
    }

    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /// True once anything of the file is wrong.
    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    public void fault(Problem problem, String... given) {
        faults.add(this, problem, given);
    }

    /// The entries of a mapping, with keys outside the allowed ones named as faults.
    public Map<String, Entry> fields(Set<String> allowed) {
        Map<String, Entry> fields = entries();
        fields.forEach((key, entry) -> {
            if (allowed.contains(key)) return;
            if (allowed.isEmpty()) entry.fault(Problem.NO_LANGUAGE_FOR, key);
            else entry.fault(Problem.UNKNOWN_KEY, key, String.join(", ", sorted(allowed)));
        });
        return fields;
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }

    /// The entries of a mapping under any keys.
    public Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode map)
            map.getValue().forEach(tuple -> {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                var entry =
                        new Entry(tuple.getValueNode(), path.equals(Fault.WHOLE_FILE) ? key : path + "." + key, faults);
                if (entries.putIfAbsent(key, entry) != null) entry.fault(Problem.KEY_TWICE, key);
            });
        else fault(Problem.NO_MAPPING);
        return entries;
    }

    public List<Entry> elements() {
        List<Entry> elements = new ArrayList<>();
        if (node instanceof SequenceNode list)
            for (Node child : list.getValue())
                elements.add(new Entry(child, path + "[" + elements.size() + "]", faults));
        else fault(Problem.NO_LIST);
        return elements;
    }

    public Optional<String> text() {
        if (!(node instanceof ScalarNode scalar)) {
            fault(Problem.NO_TEXT);
            return Optional.empty();
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) fault(Problem.EMPTY_TEXT);
        else if (text.length() > MOST_TEXT)
            fault(Problem.LONG_TEXT, String.valueOf(MOST_TEXT), String.valueOf(text.length()));
        else return Optional.of(text);
        return Optional.empty();
    }

    public Optional<Double> number(double least, double most) {
        Optional<String> text = text();
        if (text.isEmpty()) return Optional.empty();
        try {
            double number = Double.parseDouble(text.get());
            if (number >= least && number <= most) return Optional.of(number);
        } catch (NumberFormatException notOne) {
            // The fault below names it.
        }
        fault(Problem.NO_NUMBER, plain(least), plain(most), text.get());
        return Optional.empty();
    }

    /// A whole number from `least` to `most`.
    public Optional<Integer> whole(int least, int most) {
        Optional<Double> number = number(least, most);
        if (number.isPresent() && number.get() != Math.rint(number.get())) {
            fault(Problem.NO_WHOLE_NUMBER, plain(number.get()));
            return Optional.empty();
        }
        return number.map(Double::intValue);
    }

    /// A name that other places of the file may use.
    public Optional<String> id() {
        Optional<String> id = text();
        if (id.isPresent() && !ID.matcher(id.get()).matches()) {
            fault(Problem.NO_ID, id.get());
            return Optional.empty();
        }
        return id;
    }

    /// One of these constants. Files write `linkingNear`, code `LINKING_NEAR`.
    public <E extends Enum<E>> Optional<E> oneOf(E[] values) {
        Optional<String> text = text();
        Optional<E> found = text.flatMap(written -> Arrays.stream(values)
                .filter(value -> inFiles(value).equals(written))
                .findFirst());
        if (text.isPresent() && found.isEmpty())
            fault(
                    Problem.UNKNOWN_VALUE,
                    text.get(),
                    Arrays.stream(values).map(Entry::inFiles).collect(Collectors.joining(", ")));
        return found;
    }

    /// A constant as files write it.
    public static String inFiles(Enum<?> value) {
        var written = new StringBuilder();
        for (String word : value.name().toLowerCase(Locale.ROOT).split("_", -1))
            written.append(
                    written.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        return written.toString();
    }

    /// Without a decimal where there is none.
    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf(Math.round(number)) : String.valueOf(number);
    }

    public Optional<Boolean> yesNo() {
        Optional<String> text = text();
        if (text.isEmpty()) return Optional.empty();
        if (text.get().equals("true") || text.get().equals("false")) return Optional.of(Boolean.valueOf(text.get()));
        fault(Problem.NO_YES_OR_NO, text.get());
        return Optional.empty();
    }
}
