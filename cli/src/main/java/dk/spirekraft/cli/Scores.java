package dk.spirekraft.cli;

import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.ScaleScore;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The person scores of one scale as rows stream by, and the complete cases that alpha needs.
final class Scores {

    private final Questionnaire asked;
    private final Scale scale;
    private final int[] columns;
    private final Moments moments = new Moments();
    private final List<double[]> complete = new ArrayList<>();

    Scores(Questionnaire asked, Scale scale) {
        this.asked = asked;
        this.scale = scale;
        this.columns = scale.items().stream()
                .mapToInt(id -> asked.items().indexOf(asked.item(id).orElseThrow()))
                .toArray();
    }

    void take(int[] categories) {
        double[] points = new double[columns.length];
        for (int i = 0; i < columns.length; i++) points[i] = points(categories[columns[i]], columns[i]);
        ScaleScore.of(points, scale.minimumAnswered()).ifPresent(moments::add);
        if (Arrays.stream(points).noneMatch(Double::isNaN)) complete.add(points);
    }

    private double points(int category, int item) {
        if (category == 0) return Double.NaN;
        double points = 100.0 * (category - 1) / (asked.scale().size() - 1);
        return asked.items().get(item).reverse() ? 100 - points : points;
    }

    Moments moments() {
        return moments;
    }

    Optional<CronbachAlpha> alpha() {
        return CronbachAlpha.of(complete.toArray(double[][]::new));
    }
}
