package dk.spirekraft.understand.web;

import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.GroupCell;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.List;
import java.util.Optional;

/// Draws the units that may be told apart, in the school's own order.
final class TeamsMaker {

    private TeamsMaker() {}

    /// @return empty where no units may be told apart
    static Optional<Figure> of(ResultWords result, String id, List<Scale> scales) {
        Release release = result.shown().release();
        if (release.groups().isEmpty()) return Optional.empty();
        var words = result.words();
        return Optional.of(new Figure.Teams(
                result.head(id, words.of("understand.teams.finding"), words.of("understand.teams.measure")),
                scales.stream().map(result::name).toList(),
                release.groups().stream()
                        .map(group -> row(result, group, scales))
                        .toList()));
    }

    private static Figure.Teams.Row row(ResultWords result, GroupCell group, List<Scale> scales) {
        return new Figure.Teams.Row(
                name(group),
                group.answered(),
                scales.stream().map(scale -> cell(result, group, scale)).toList());
    }

    /// Such as "Mellemtrin + SFO", as staff were told before.
    static String name(GroupCell group) {
        return FrozenPile.named(group.units());
    }

    private static Figure.Teams.Cell cell(ResultWords result, GroupCell group, Scale scale) {
        String name = result.name(scale);
        return switch (group.scale(scale.id())) {
            case ScaleCell.Published shown ->
                new Figure.Teams.Cell(name, Percent.whole(shown.mean()), shown.mean(), "");
            case ScaleCell.Suppressed hidden -> new Figure.Teams.Cell(name, "", 0, result.hidden(hidden.reason()));
        };
    }
}
