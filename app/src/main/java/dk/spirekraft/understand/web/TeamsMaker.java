package dk.spirekraft.understand.web;

import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.understand.Release;
import dk.spirekraft.understand.Release.GroupCell;
import dk.spirekraft.understand.Release.ScaleCell;
import dk.spirekraft.understand.Results;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Draws the units that may be told apart, in the school's own order.
final class TeamsMaker {

    private TeamsMaker() {}

    /// @return empty where no units may be told apart
    static Optional<Figure> of(ResultWords result, String id, List<Scale> scales) {
        Release release = result.shown().release();
        if (release.groups().isEmpty()) return Optional.empty();
        var words = result.words();
        String finding = words.of("understand.teams.finding");
        String measure = words.of("understand.teams.measure");
        return Optional.of(new Figure.Teams(
                result.shown()
                        .earlier()
                        .filter(earlier -> release.groups().stream()
                                .anyMatch(group -> before(group, earlier).isPresent()))
                        .map(earlier -> result.head(
                                id,
                                finding,
                                measure + " "
                                        + words.of(
                                                "understand.teams.since",
                                                earlier.wave().number())))
                        .orElseGet(() -> result.head(id, finding, measure)),
                scales.stream().map(result::name).toList(),
                release.groups().stream()
                        .map(group -> row(result, group, scales))
                        .toList()));
    }

    /// The same units as one group in an earlier wave; others can't be compared with.
    private static Optional<GroupCell> before(GroupCell group, Results.Earlier earlier) {
        return earlier.release().groups().stream()
                .filter(other -> Set.copyOf(other.units()).equals(Set.copyOf(group.units())))
                .findFirst();
    }

    /// What changed in these units since the wave before, such as "op 8, kan være tilfældigt"; empty where there is
    /// nothing to compare with.
    static String change(ResultWords result, GroupCell group, Scale scale) {
        return result.shown()
                .earlier()
                .flatMap(earlier -> before(group, earlier))
                .flatMap(before -> ChangesMaker.compare(scale, before.scale(scale.id()), group.scale(scale.id())))
                .map(known -> new ChangesMaker(result).row(known))
                .map(row -> result.words().of("understand.teams.change", row.by(), row.verdict()))
                .orElse("");
    }

    private static Figure.Teams.Row row(ResultWords result, GroupCell group, List<Scale> scales) {
        return new Figure.Teams.Row(
                name(group),
                response(result, group),
                scales.stream().map(scale -> cell(result, group, scale)).toList());
    }

    /// The share that answered, in a band.
    static String response(ResultWords result, GroupCell group) {
        return group.response()
                .map(response -> result.words().of("understand.teams.response." + response))
                .orElseGet(() -> result.words().of("understand.teams.response.unknown"));
    }

    /// Such as "Mellemtrin + SFO", as staff were told before.
    static String name(GroupCell group) {
        return FrozenPile.named(group.units());
    }

    private static Figure.Teams.Cell cell(ResultWords result, GroupCell group, Scale scale) {
        String name = result.name(scale);
        return switch (group.scale(scale.id())) {
            case ScaleCell.Published shown ->
                new Figure.Teams.Cell(
                        name, Percent.whole(shown.mean()), Math.round(shown.mean()), change(result, group, scale), "");
            case ScaleCell.Suppressed hidden -> new Figure.Teams.Cell(name, "", 0, "", result.hidden(hidden));
        };
    }
}
