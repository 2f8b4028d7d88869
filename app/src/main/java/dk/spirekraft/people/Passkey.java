package dk.spirekraft.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A passkey as its owner knows it.
///
/// @param credential its own id, in base64url
/// @param usedOn the day on which it last let them in, empty for never
public record Passkey(UUID id, String credential, String name, LocalDate madeOn, Optional<LocalDate> usedOn) {}
