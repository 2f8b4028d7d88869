package dk.spirekraft.people.roster;

import dk.spirekraft.people.Role;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Somebody as the program has them at a school.
record Standing(UUID person, String name, String email, Optional<String> unit, Set<Role> roles) {

    Standing {
        roles = Set.copyOf(roles);
    }
}
