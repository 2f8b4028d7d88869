package dk.spirekraft.people.roster;

import dk.spirekraft.people.Role;
import java.util.Optional;
import java.util.Set;

/// Somebody as the file has them.
///
/// @param line of the file, from 1
/// @param email in lower case
/// @param unit empty where the file names none: then they stay where they are
/// @param roles those that the file gives, none where it only says that they work there: then they keep theirs
record RosterEntry(long line, String name, String email, Optional<String> unit, Set<Role> roles) {

    RosterEntry {
        roles = Set.copyOf(roles);
    }

    BadLine bad(BadLine.Reason reason, String shown) {
        return new BadLine(line, reason, shown, email);
    }
}
