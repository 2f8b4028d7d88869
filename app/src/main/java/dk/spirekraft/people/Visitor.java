package dk.spirekraft.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Somebody who is signed in, with the roles held right now: read anew for each request, so that a role taken away
/// is gone at once.
public record Visitor(UUID person, String name, Set<Held> roles) {

    /// A role and where it is held; no school means the whole municipality.
    ///
    /// @param lent true if it is on loan from somebody, see [RoleChanges]
    public record Held(Role role, UUID municipality, Optional<UUID> school, boolean lent) {

        private boolean isAt(School place) {
            return school.map(place.id()::equals).orElse(municipality.equals(place.municipality()));
        }
    }

    public Visitor {
        roles = Set.copyOf(roles);
    }

    /// True if one of these roles is held at this school or at its whole municipality.
    public boolean isAny(School school, Role... wanted) {
        var roleSet = Set.of(wanted);
        return roles.stream().anyMatch(held -> roleSet.contains(held.role()) && held.isAt(school));
    }

    /// True if this visitor belongs to the school's working group, who plan, open and show.
    public boolean isInWorkingGroup(School school) {
        return isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);
    }

    /// True if this visitor may say who has which role at the school.
    public boolean mayGiveRoles(School school) {
        return isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT);
    }

    /// The same for one role: who leads a school is for leaders and the secretariat to say. Whoever has a role on loan
    /// gives none that opens anything: a deputy would make the loan their own, or leave others in when it is over.
    public boolean mayGive(Role role, School school) {
        Set<Role> givers = role == Role.SCHOOL_LEADER
                ? Set.of(Role.SCHOOL_LEADER, Role.SECRETARIAT)
                : Set.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT);
        return roles.stream().anyMatch(held -> givers.contains(held.role()) && held.isAt(school) && isFor(held, role));
    }

    /// True if this visitor may say who has this role in the whole municipality.
    public boolean mayGive(Role role, UUID municipality) {
        return roles.stream()
                .anyMatch(held -> held.role() == Role.SECRETARIAT
                        && held.municipality().equals(municipality)
                        && isFor(held, role));
    }

    private static boolean isFor(Held giver, Role given) {
        return !giver.lent() || given == Role.COLLEAGUE;
    }

    /// True if one of these roles is held anywhere.
    public boolean isAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(role -> roles.stream().anyMatch(held -> held.role() == role));
    }

    /// The municipalities where a role is held: the scope of everything this visitor does.
    public Set<UUID> municipalities() {
        return roles.stream().map(Held::municipality).collect(Collectors.toUnmodifiableSet());
    }

    /// Where what somebody keeps for themselves is kept: always the same one of [#municipalities].
    ///
    /// @throws java.util.NoSuchElementException if they have no role
    public UUID home() {
        return municipalities().stream().sorted().findFirst().orElseThrow();
    }

    /// The municipality in which one of these roles is held for the whole of it, if any.
    public Optional<UUID> municipalityAs(Role... wanted) {
        var roleSet = Set.of(wanted);
        return roles.stream()
                .filter(held -> held.school().isEmpty() && roleSet.contains(held.role()))
                .map(Held::municipality)
                .sorted()
                .findFirst();
    }
}
