package dk.spirekraft.learn.programme;

import java.util.Optional;
import java.util.UUID;

/// Somebody in a seat: a person with a role at the school, or just a name where there is no account.
public record Occupant(Optional<UUID> person, String name) {

    public static final Occupant NOBODY = new Occupant(Optional.empty(), "");

    public boolean isNobody() {
        return name.isEmpty();
    }

    public boolean is(UUID someone) {
        return person.filter(someone::equals).isPresent();
    }
}
