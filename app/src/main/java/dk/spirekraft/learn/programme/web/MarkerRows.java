package dk.spirekraft.learn.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
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
        List<Timeline.Marker> markers = new ArrayList<>();
        for (Scene.Sight sight : sights) if (sight.kind() != Scene.Kind.LISTED) markers.add(place(sight));
        return markers;
    }

    private Timeline.Marker place(Scene.Sight sight) {
        double at = x.applyAsDouble(sight.day());
        double half = Math.max(Measure.words(sight.label(), TITLE_LETTER), Measure.words(sight.sub(), SUB_LETTER)) / 2;
        String anchor = at + half > width ? "end" : at - half < 0 ? "start" : "middle";
        double text = anchor.equals("end") ? at + 14 : anchor.equals("start") ? at - 14 : at;
        double left = anchor.equals("end") ? text - 2 * half : anchor.equals("start") ? text : at - half;
        Row row = sight.kind() == Scene.Kind.WORKSHOP ? Row.HIGH : Row.LOW;
        boolean named = left > filled.getOrDefault(row, -GAP * 1.0);
        if (named) filled.put(row, left + 2 * half + GAP);
        return new Timeline.Marker(
                TimelineMaker.number(at),
                row.y,
                TimelineMaker.number(text),
                anchor,
                sight.label(),
                sight.sub(),
                sight.done(),
                named);
    }
}
