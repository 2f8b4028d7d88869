package dk.spirekraft.learn.trial.web;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is in a school's working group now, and who else writes about its trials, by name.
///
/// @param members one for each person, in the order of their roles
/// @param names of members and consultants
record Group(List<People.Member> members, Map<UUID, String> names) {

    private static final Set<Role> CARRY = Set.of(Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER);

    Group {
        members = List.copyOf(members);
        names = Map.copyOf(names);
    }

    static Group of(List<People.Member> atSchool, List<People.Member> inMunicipality) {
        Map<UUID, People.Member> members = atSchool.stream()
                .filter(member -> CARRY.contains(member.role()))
                .collect(Collectors.toMap(
                        People.Member::person, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Map<UUID, String> names = Stream.concat(
                        members.values().stream(),
                        inMunicipality.stream().filter(member -> member.role() == Role.CONSULTANT))
                .collect(Collectors.toMap(People.Member::person, People.Member::name, (one, other) -> one));
        return new Group(List.copyOf(members.values()), names);
    }

    boolean has(UUID person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    /// The name of somebody who writes here; whoever left is a former member.
    String name(UUID person, Words words) {
        return Optional.ofNullable(names.get(person)).orElseGet(() -> words.of("learn.trial.formerMember"));
    }

    /// The person who holds this role here, by the role's id.
    Optional<UUID> holding(String held) {
        return members.stream()
                .filter(member -> member.held().toString().equals(held))
                .map(People.Member::person)
                .findFirst();
    }
}
