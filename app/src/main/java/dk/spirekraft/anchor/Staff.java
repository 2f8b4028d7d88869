package dk.spirekraft.anchor;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who is at a school now, and the names of those who were.
///
/// @param members one for each person with a role there, in the order of their roles
/// @param names of everybody who is known in the municipality
public record Staff(List<People.Member> members, Map<UUID, String> names) {

    private static final Set<Role> WORK_IN_IT = Set.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);

    public Staff {
        members = List.copyOf(members);
        names = Map.copyOf(names);
    }

    static Staff of(List<People.Member> atSchool, Map<UUID, String> known) {
        Map<UUID, People.Member> each = new LinkedHashMap<>();
        atSchool.stream()
                .filter(member -> WORK_IN_IT.contains(member.role()))
                .forEach(member -> each.putIfAbsent(member.person(), member));
        atSchool.forEach(member -> each.putIfAbsent(member.person(), member));
        Map<UUID, String> names = new LinkedHashMap<>(known);
        each.values().forEach(member -> names.put(member.person(), member.name()));
        return new Staff(List.copyOf(each.values()), names);
    }

    /// True while they have a role at the school.
    public boolean has(UUID person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    public boolean has(Optional<UUID> person) {
        return person.filter(this::has).isPresent();
    }

    /// The name of somebody who is or was here, empty for nobody that is known.
    public String name(UUID person) {
        return names.getOrDefault(person, "");
    }
}
