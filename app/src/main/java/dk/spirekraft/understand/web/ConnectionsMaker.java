package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws the four relations as seen from a team; only where all four can be shown.
final class ConnectionsMaker {

    private ConnectionsMaker() {}

    static Optional<Figure> of(ResultWords result, List<Scale> relations) {
        Map<Scale.Relation, Double> scores = new EnumMap<>(Scale.Relation.class);
        for (Scale scale : relations)
            if (scale.relation().isPresent()
                    && result.shown().release().scale(scale.id()) instanceof ScaleCell.Published cell)
                scores.put(scale.relation().get(), cell.mean());
        if (scores.size() < Scale.Relation.values().length) return Optional.empty();
        double bonding = score(scores, Scale.Relation.BONDING);
        double bridging = score(scores, Scale.Relation.BRIDGING);
        double near = score(scores, Scale.Relation.LINKING_NEAR);
        double far = score(scores, Scale.Relation.LINKING_FAR);
        var words = result.words();
        return Optional.of(new Figure.Connections(
                result.head("f3", words.of("understand.map.finding"), words.of("understand.map.measure")),
                bonding,
                bridging,
                near,
                far,
                words.of(
                        "understand.map.spoken",
                        Percent.whole(bonding),
                        Percent.whole(bridging),
                        Percent.whole(near),
                        Percent.whole(far))));
    }

    private static double score(Map<Scale.Relation, Double> scores, Scale.Relation relation) {
        return Optional.ofNullable(scores.get(relation)).orElseThrow();
    }
}
