package dk.spirekraft.anchor.handover;

import dk.spirekraft.people.School;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That what somebody had is to be passed on.
///
/// @param number its name in addresses
/// @param name who leaves, empty where a seat has been empty
/// @param person who leaves, where they had an account
/// @param role the message key of what they were
/// @param confirmation who took it over
public record Handover(
        UUID id,
        int number,
        LocalDate openedOn,
        String name,
        Optional<UUID> person,
        String role,
        Optional<Confirmation> confirmation) {

    /// Somebody said yes to take over.
    public record Confirmation(String name, Optional<UUID> person, LocalDate on) {}

    public boolean isOpen() {
        return confirmation.isEmpty();
    }

    public String address(School at) {
        return at.address() + "/forankring/overlevering/" + number;
    }
}
