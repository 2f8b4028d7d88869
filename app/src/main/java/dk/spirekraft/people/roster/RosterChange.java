package dk.spirekraft.people.roster;

import dk.spirekraft.people.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a file does to one person of a school.
///
/// @param before as they stand now, empty for somebody new there
/// @param name as it will be
/// @param unit as it will be
/// @param roles as they will be
public record RosterChange(Optional<Before> before, String email, String name, Optional<String> unit, Set<Role> roles) {

    /// How somebody stood before.
    public record Before(String name, Optional<String> unit, Set<Role> roles) {}

    public RosterChange {
        roles = Set.copyOf(roles);
    }

    static RosterChange of(RosterEntry entry) {
        return new RosterChange(
                Optional.empty(), entry.email(), entry.name(), entry.unit(), orColleague(entry.roles()));
    }

    static RosterChange of(Standing now, RosterEntry entry) {
        return new RosterChange(
                Optional.of(new Before(now.name(), now.unit(), now.roles())),
                entry.email(),
                entry.name(),
                entry.unit().or(now::unit),
                entry.roles().isEmpty() ? now.roles() : entry.roles());
    }

    private static Set<Role> orColleague(Set<Role> roles) {
        return roles.isEmpty() ? Set.of(Role.COLLEAGUE) : roles;
    }

    /// True if nothing would be otherwise.
    boolean isNone() {
        return before.filter(now -> now.equals(new Before(name, unit, roles))).isPresent();
    }

    /// The same with these roles kept too.
    RosterChange keeping(Set<Role> kept) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.addAll(kept);
        return new RosterChange(before, email, name, unit, all);
    }

    /// Roles that are taken away.
    public Set<Role> withdrawn() {
        Set<Role> gone = EnumSet.noneOf(Role.class);
        before.ifPresent(now -> gone.addAll(now.roles()));
        gone.removeAll(roles);
        return gone;
    }

    /// Roles that are given.
    public Set<Role> granted() {
        Set<Role> fresh = EnumSet.copyOf(roles);
        before.ifPresent(now -> fresh.removeAll(now.roles()));
        return fresh;
    }
}
