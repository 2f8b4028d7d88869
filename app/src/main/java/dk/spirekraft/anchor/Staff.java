package dk.spirekraft.anchor;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Who is at a school now, and the names of those who were.
///
/// @param members one for each person with a role there, in the order of their roles
/// @param known the names of everybody in the municipality, looked up only for somebody who has left
public record Staff(List<People.Member> members, Supplier<Map<UUID, String>> known) {

    private static final Set<Role> WORK_IN_IT = Set.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);

    public Staff {
        members = List.copyOf(members);
    }

    static Staff of(List<People.Member> atSchool, Supplier<Map<UUID, String>> known) {
        Map<UUID, People.Member> each = new LinkedHashMap<>();
        Stream.concat(atSchool.stream().filter(member -> WORK_IN_IT.contains(member.role())), atSchool.stream())
                .forEach(member -> each.putIfAbsent(member.person(), member));
        return new Staff(List.copyOf(each.values()), known);
    }

    private Optional<People.Member> find(UUID person) {
        return members.stream().filter(member -> member.person().equals(person)).findFirst();
    }

    /// True while they have a role at the school.
    public boolean has(UUID person) {
        return find(person).isPresent();
    }

    public boolean has(Optional<UUID> person) {
        return person.filter(this::has).isPresent();
    }

    /// The name of somebody who is or was here, empty for nobody that is known.
    public String name(UUID person) {
        return find(person).map(People.Member::name).orElseGet(() -> known.get().getOrDefault(person, ""));
    }
}
