package dk.spirekraft.learn.programme.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Sets what is seen above the ground into two rows, so that no words run into others. What has no room in either row
/// keeps its dot; its words stand in the list.
final class MarkerRows {

    private static final double TITLE_LETTER = 8.4;
    private static final double SUB_LETTER = 7.2;
    private static final int GAP = 12;
    private static final int SPOT = 15;

    private final ToDoubleFunction<LocalDate> x;
    private final int width;
    private final Map<Row, Double> filled = new EnumMap<>(Row.class);

    MarkerRows(ToDoubleFunction<LocalDate> x, int width) {
        this.x = x;
        this.width = width;
    }

    private enum Row {
        HIGH(66),
        LOW(104);

        private final int y;

        Row(int y) {
            this.y = y;
        }
    }

    List<Timeline.Marker> place(List<Scene.Sight> sights) {
        List<Scene.Sight> drawn = sights.stream()
                .filter(sight -> sight.kind() != Scene.Kind.LISTED)
                .toList();
        List<Double> high = drawn.stream()
                .filter(sight -> sight.kind() == Scene.Kind.WORKSHOP)
                .map(sight -> x.applyAsDouble(sight.day()))
                .toList();
        return drawn.stream().map(sight -> place(sight, high)).toList();
    }

    /// Where words stand.
    private record Words(double x, String anchor, double left, double right) {

        static Words middle(double at, double half) {
            return new Words(at, "middle", at - half, at + half);
        }

        static Words endingAt(double at, double half) {
            return new Words(at, "end", at - 2 * half, at);
        }

        static Words startingAt(double at, double half) {
            return new Words(at, "start", at, at + 2 * half);
        }

        boolean meets(double stem) {
            return left - SPOT < stem && stem < right + SPOT;
        }
    }

    private Timeline.Marker place(Scene.Sight sight, List<Double> high) {
        double at = x.applyAsDouble(sight.day());
        double half = Math.max(Measure.words(sight.label(), TITLE_LETTER), Measure.words(sight.sub(), SUB_LETTER)) / 2;
        boolean low = sight.kind() == Scene.Kind.LOW;
        Words words = low ? besideStems(at, half, high) : inside(at, half);
        Row row = low ? Row.LOW : Row.HIGH;
        boolean named = words.left() > filled.getOrDefault(row, -GAP * 1.0)
                && words.right() <= width + GAP
                && (!low || high.stream().noneMatch(words::meets));
        if (named) filled.put(row, words.right() + GAP);
        return new Timeline.Marker(
                TimelineMaker.number(at),
                row.y,
                TimelineMaker.number(words.x()),
                words.anchor(),
                sight.label(),
                sight.sub(),
                sight.done(),
                named);
    }

    private Words inside(double at, double half) {
        if (at + half > width) return Words.endingAt(at + 14, half);
        return at - half < 0 ? Words.startingAt(at - 14, half) : Words.middle(at, half);
    }

    /// Words in the lower row lie where stems of the higher row pass, and step aside from them.
    private Words besideStems(double at, double half, List<Double> high) {
        Words words = inside(at, half);
        for (double stem : high)
            if (words.meets(stem))
                words = stem > at ? Words.endingAt(stem - SPOT, half) : Words.startingAt(stem + SPOT, half);
        return words;
    }
}
