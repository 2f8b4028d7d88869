package dk.spirekraft.people;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/// What a session remembers of who signed in: no role, for roles are read anew.
public record SignedIn(UUID person, String name) implements Principal, Serializable {

    @Override
    public String getName() {
        return person.toString();
    }
}
