package dk.spirekraft.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A key as people see it after it was made: never the key itself.
///
/// @param beginning of the key, to tell it from others
/// @param scopes what it opens
/// @param endsOn the last day on which it opens anything
/// @param lastUsed when a program last came with it
public record ApiKey(
        UUID id,
        String name,
        String beginning,
        Set<Scope> scopes,
        Instant madeAt,
        LocalDate endsOn,
        Optional<Instant> lastUsed) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }
}
