package dk.spirekraft.understand;

import dk.spirekraft.measure.microdata.AnswerSheets;
import dk.spirekraft.psychometrics.CronbachAlpha;
import dk.spirekraft.psychometrics.Moments;
import dk.spirekraft.psychometrics.ScaleScore;
import dk.spirekraft.questionnaire.Item;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The scores of all who answered one scale, computed when a wave is released and forgotten after.
///
/// @param points one row per person, one column per item, NaN where there is no answer
record PersonScores(double[][] points, Moments moments) {

    /// From how many complete cases alpha is told.
    private static final int ENOUGH_FOR_ALPHA = 30;

    static PersonScores of(Questionnaire asked, AnswerSheets sheets, Scale scale) {
        List<Item> items =
                scale.items().stream().flatMap(id -> asked.item(id).stream()).toList();
        int[] columns = items.stream()
                .mapToInt(item -> sheets.items().indexOf(item.id()))
                .toArray();
        double[][] points = new double[sheets.sheets().size()][items.size()];
        var moments = new Moments();
        for (int person = 0; person < points.length; person++) {
            short[] sheet = sheets.sheets().get(person);
            for (int i = 0; i < columns.length; i++)
                points[person][i] = points(
                        sheet[columns[i]], asked.scale().size(), items.get(i).reverse());
            OptionalDouble score = ScaleScore.of(points[person], scale.minimumAnswered());
            if (score.isPresent()) moments.add(score.getAsDouble());
        }
        return new PersonScores(points, moments);
    }

    private static double points(short category, int categories, boolean reverse) {
        if (category == 0) return Double.NaN;
        double points = 100.0 * (category - 1) / (categories - 1);
        return reverse ? 100 - points : points;
    }

    /// How many have a score.
    int count() {
        return Math.toIntExact(moments.n());
    }

    /// Alpha of the complete cases, from thirty up.
    Optional<Double> alpha() {
        double[][] complete = Arrays.stream(points)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        return complete.length < ENOUGH_FOR_ALPHA
                ? Optional.empty()
                : CronbachAlpha.of(complete).map(CronbachAlpha::alpha);
    }
}
