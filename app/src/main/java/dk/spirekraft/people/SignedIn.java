package dk.spirekraft.people;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// What a session remembers of who signed in: no role, for roles are read anew.
///
/// @param since when they did
public record SignedIn(UUID person, String name, Instant since) implements Principal, Serializable {

    /// A session from before this was kept began at no time that counts.
    public SignedIn {
        since = Objects.requireNonNullElse(since, Instant.EPOCH);
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
