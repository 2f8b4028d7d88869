package dk.spirekraft.cli.print;

import dk.spirekraft.psychometrics.Estimate;
import dk.spirekraft.psychometrics.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Named figures in full precision, in the order in which they were added. A figure that can't be estimated is null,
/// and a second field, its name and `Why`, has the reason.
public final class Row {

    private final Map<String, Optional<Object>> fields = new LinkedHashMap<>();

    public Row text(String name, String value) {
        fields.put(name, Optional.of(value));
        return this;
    }

    public Row count(String name, long value) {
        fields.put(name, Optional.of(value));
        return this;
    }

    public Row flag(String name, boolean value) {
        fields.put(name, Optional.of(value));
        return this;
    }

    /// Texts or whole numbers, as a list.
    public Row list(String name, List<?> values) {
        fields.put(name, Optional.of(List.copyOf(values)));
        return this;
    }

    /// Null: there is nothing to tell.
    public Row nothing(String name) {
        fields.put(name, Optional.empty());
        return this;
    }

    /// An infinite figure, such as the degrees of freedom of a given spread, is null.
    ///
    /// @throws IllegalArgumentException for NaN
    public Row number(String name, double value) {
        if (Double.isNaN(value)) throw new IllegalArgumentException("%s is not a number".formatted(name));
        fields.put(name, Double.isInfinite(value) ? Optional.empty() : Optional.of(value));
        return this;
    }

    public Row estimate(String name, Estimate<? extends Number> value) {
        value.found().ifPresent(found -> {
            if (found instanceof Double || found instanceof Float) number(name, found.doubleValue());
            else count(name, found.longValue());
        });
        value.reason().ifPresent(why -> {
            fields.put(name, Optional.empty());
            text(name + "Why", why.name());
        });
        return this;
    }

    /// Two fields, the name with `Low` and with `High`; of no name `low` and `high`.
    public Row interval(String name, Interval range) {
        return number(end(name, "Low"), range.low()).number(end(name, "High"), range.high());
    }

    /// The same, or null twice with one reason.
    public Row interval(String name, Estimate<Interval> range) {
        range.found().ifPresent(found -> interval(name, found));
        range.reason().ifPresent(why -> {
            fields.put(end(name, "Low"), Optional.empty());
            fields.put(end(name, "High"), Optional.empty());
            text(end(name, "Why"), why.name());
        });
        return this;
    }

    private static String end(String name, String end) {
        return name.isEmpty() ? end.toLowerCase(Locale.ROOT) : name + end;
    }

    Map<String, Optional<Object>> fields() {
        return fields;
    }
}
