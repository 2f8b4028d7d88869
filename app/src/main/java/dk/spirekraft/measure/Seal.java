package dk.spirekraft.measure;

import dk.spirekraft.web.Aes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Seals drafts so that only this installation can read or change them. All nodes share the key through the database,
/// so any node opens what another sealed.
@Component
class Seal {

    private final SecureRandom random;
    private final Aes key;

    Seal(JdbcClient db, SecureRandom random) {
        this.random = random;
        byte[] fresh = new byte[Aes.KEY];
        random.nextBytes(fresh);
        db.sql("insert into measure.seal_key (id, key) values (1, ?) on conflict do nothing")
                .param(fresh)
                .update();
        this.key = new Aes(db.sql("select key from measure.seal_key where id = 1")
                .query(byte[].class)
                .single());
    }

    /// What is sealed for one purpose opens for no other.
    enum Purpose {
        DRAFT,
        REFUSAL,
        FILE,
        KEY;

        private byte[] bytes() {
            return name().getBytes(StandardCharsets.US_ASCII);
        }
    }

    String seal(Purpose purpose, byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.seal(purpose.bytes(), content, random));
    }

    /// @return empty for anything that this installation did not seal, or that was changed since
    Optional<byte[]> open(Purpose purpose, String sealed) {
        try {
            return key.open(purpose.bytes(), Base64.getUrlDecoder().decode(sealed));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
