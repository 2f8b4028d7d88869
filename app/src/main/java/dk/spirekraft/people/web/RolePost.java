package dk.spirekraft.people.web;

import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A place where roles are held, as whoever gives them sees it.
///
/// @param address of the page that lists its people
/// @param school empty for a whole municipality
/// @param offered the roles that the visitor may give and take there
record RolePost(
        String address, UUID municipality, Optional<School> school, List<People.Member> members, List<Role> offered) {

    RolePost {
        members = List.copyOf(members);
        offered = List.copyOf(offered);
    }

    /// The role that the visitor may change or lend, empty if there is none.
    Optional<People.Member> changeable(UUID held) {
        return members.stream()
                .filter(member -> member.held().equals(held) && !member.lent() && offered.contains(member.role()))
                .findFirst();
    }

    /// Others who are there, each once.
    List<People.Member> others(People.Member member) {
        return members.stream()
                .filter(other -> !other.person().equals(member.person()))
                .filter(other -> members.stream()
                                .filter(same -> same.person().equals(other.person()))
                                .findFirst()
                                .orElseThrow()
                        == other)
                .toList();
    }

    /// An object of the audit log: where, what, and to whom.
    String logged(String what, UUID person) {
        return school.map(at -> at.slug() + " ").orElse("") + what + " " + person;
    }
}
