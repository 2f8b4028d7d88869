package dk.spirekraft.learn.trial.web;

import dk.spirekraft.understand.web.Figure;
import java.util.List;

/// A run chart as small as a card: the same points, drawn lower.
///
/// @param medianY in pixels from the top
/// @param caption the question that was asked
public record Sparkline(List<Figure.Runs.Point> points, double medianY, String spoken, String caption) {

    private static final double TOP = 4;
    private static final double SHRINK = .3;
    private static final double BIG_TOP = 12;

    public Sparkline {
        points = List.copyOf(points);
    }

    static Sparkline of(Figure.Runs runs, String caption) {
        return new Sparkline(
                runs.points().stream()
                        .map(point -> new Figure.Runs.Point(point.x(), low(point.y()), point.day(), point.number()))
                        .toList(),
                low(runs.medianY()),
                runs.spoken(),
                caption);
    }

    private static double low(double y) {
        return TOP + (y - BIG_TOP) * SHRINK;
    }
}
