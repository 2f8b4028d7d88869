package dk.spirekraft.measure.web;

import dk.spirekraft.measure.FrozenPile;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How many are in each team now, and were at the wave before.
///
/// @param since the wave before
/// @param gone how many were in teams that are not there any more
record TeamSizes(Wave since, List<Team> teams, int gone) {

    TeamSizes {
        teams = List.copyOf(teams);
    }

    /// A team.
    ///
    /// @param before 0 where it was not there
    record Team(UUID id, String name, int before, int now) {

        /// So many came at least.
        int grown() {
            return Math.max(0, now - before);
        }

        /// So many left where so many came.
        int left(int came) {
            return before + came - now;
        }
    }

    /// Empty for the first wave of a school, and where no teams can be told apart.
    static Optional<TeamSizes> of(Surveys surveys, Wave planned) {
        if (!planned.asksUnits() || planned.opening().isPresent()) return Optional.empty();
        List<FrozenPile.Unit> units = units(surveys, planned);
        if (units.size() < 2) return Optional.empty();
        return surveys.before(planned).map(since -> {
            Map<UUID, Integer> before = new HashMap<>();
            units(surveys, since).forEach(unit -> before.put(unit.id(), unit.eligible()));
            List<Team> teams = units.stream()
                    .map(unit -> new Team(
                            unit.id(),
                            unit.name(),
                            Optional.ofNullable(before.remove(unit.id())).orElse(0),
                            unit.eligible()))
                    .toList();
            return new TeamSizes(
                    since,
                    teams,
                    before.values().stream().mapToInt(Integer::intValue).sum());
        });
    }

    private static List<FrozenPile.Unit> units(Surveys surveys, Wave wave) {
        return surveys.piles(wave).stream()
                .flatMap(pile -> pile.units().stream())
                .toList();
    }
}
