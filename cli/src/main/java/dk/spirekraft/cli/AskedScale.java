package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.ScaleScore;
import dk.spirekraft.psychometrics.Spread;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A scale as it was asked: which items, and which of them are turned round.
///
/// @param minimumAnswered from how many answered items a person has a score
/// @param matters the smallest change or deviation that matters, in points
/// @param typical the spread that the questionnaire assumes, where it does
record AskedScale(String name, List<Keyed> items, int minimumAnswered, double matters, Optional<Spread> typical) {

    private static final double USUAL = 5;

    AskedScale {
        items = List.copyOf(items);
    }

    /// One item of a scale.
    record Keyed(String item, boolean reversed) {
        static Keyed of(String written) {
            String[] parts = written.strip().split(":", -1);
            boolean isRight =
                    parts.length == 1 || parts.length == 2 && parts[1].strip().equals("reverse");
            if (!isRight || parts[0].isBlank())
                throw new Misused("--scale: '%s' is no item; write its column, or column:reverse".formatted(written));
            return new Keyed(parts[0].strip(), parts.length == 2);
        }
    }

    /// From `name=item,item:reverse`, with the half rule and five points.
    static AskedScale of(String written) {
        int equals = written.indexOf('=');
        if (equals < 1) throw new Misused("--scale: '%s' is no scale; write name=item,item:reverse".formatted(written));
        List<Keyed> items = Arrays.stream(written.substring(equals + 1).split(",", -1))
                .map(Keyed::of)
                .toList();
        if (items.stream().map(Keyed::item).distinct().count() < items.size())
            throw new Misused("--scale: an item stands twice in '%s'".formatted(written));
        return new AskedScale(
                written.substring(0, equals).strip(), items, ScaleScore.half(items.size()), USUAL, Optional.empty());
    }

    AskedScale mattering(double points) {
        return new AskedScale(name, items, minimumAnswered, points, typical);
    }

    List<String> itemNames() {
        return items.stream().map(Keyed::item).toList();
    }
}
