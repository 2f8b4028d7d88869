package dk.spirekraft.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A passkey as its owner knows it.
///
/// @param credential its own id, in base64url
/// @param usedOn the day on which it last let them in, empty for never
public record Passkey(UUID id, String credential, String name, LocalDate madeOn, Optional<LocalDate> usedOn) {

    static Passkey read(ResultSet row) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes("credential")),
                row.getString("name"),
                row.getObject("made_on", LocalDate.class),
                Optional.ofNullable(row.getObject("used_on", LocalDate.class)));
    }
}
