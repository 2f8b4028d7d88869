package dk.spirekraft.share.catalogue.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// One thing that can be chosen, in finished words.
public record Choice(String value, String label, boolean chosen) {

    /// One for each constant.
    ///
    /// @param chosen the names of those that are chosen
    public static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> label, List<String> chosen) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value), chosen.contains(value.name())))
                .toList();
    }
}
