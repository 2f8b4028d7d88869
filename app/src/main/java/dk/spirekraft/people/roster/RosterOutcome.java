package dk.spirekraft.people.roster;

import dk.spirekraft.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What became of a file, or would.
///
/// @param same how many stand in it as they stood already
/// @param absent in the order of their names
/// @param leaderless true if some kept a role against the file, so that somebody can let others in
public record RosterOutcome(
        List<RosterChange> added,
        List<RosterChange> changed,
        int same,
        List<Absent> absent,
        List<BadLine> bad,
        List<Counted> units,
        boolean leaderless) {

    /// Somebody at the school whom the file does not name.
    public record Absent(UUID person, String name, Optional<String> unit, Set<Role> roles) {}

    /// A unit that the file names, before and after.
    ///
    /// @param before how many worked there, -1 for a unit that is new
    public record Counted(String unit, int before, int after) {}

    /// True if taking the file would change nothing at all, but for those who left.
    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && units.stream().allMatch(unit -> unit.before() == unit.after());
    }
}
