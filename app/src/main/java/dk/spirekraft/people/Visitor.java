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
    public record Held(Role role, UUID municipality, Optional<UUID> school) {}

    public Visitor {
        roles = Set.copyOf(roles);
    }

    /// True if one of these roles is held at this school or at its whole municipality.
    public boolean isAny(School school, Role... wanted) {
        var roleSet = Set.of(wanted);
        return roles.stream()
                .filter(held -> roleSet.contains(held.role()))
                .anyMatch(held -> held.school()
                        .map(school.id()::equals)
                        .orElse(held.municipality().equals(school.municipality())));
    }

    /// True if this visitor belongs to the school's working group, who plan, open and show.
    public boolean isInWorkingGroup(School school) {
        return isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);
    }

    /// True if this visitor may say who has which role at the school.
    public boolean mayGiveRoles(School school) {
        return isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.SECRETARIAT);
    }

    /// The same for one role: who leads a school is for leaders and the secretariat to say.
    public boolean mayGive(Role role, School school) {
        return role == Role.SCHOOL_LEADER ? isAny(school, Role.SCHOOL_LEADER, Role.SECRETARIAT) : mayGiveRoles(school);
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
