package dk.spirekraft.learn.journal;

import dk.spirekraft.web.Aes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, locks and opens the keys of journals. A key is kept only as it was locked with its owner's code; the code is
/// kept nowhere.
@Component
public class JournalKeys {

    /// So many wrong codes are taken within a quarter of an hour.
    public static final int TRIES = 5;

    private final JdbcClient db;
    private final SecureRandom random;
    private final TriedCodes wrong;

    JournalKeys(JdbcClient db, SecureRandom random, TriedCodes wrong) {
        this.db = db;
        this.random = random;
        this.wrong = wrong;
    }

    /// A key that nobody keeps yet, with the code that will open it.
    public record Fresh(JournalKey key, RecoveryCode code) {}

    /// What became of trying a code.
    public sealed interface Outcome {

        record Opened(JournalKey key) implements Outcome {}

        /// @param left how many tries are left before a pause
        record Wrong(int left) implements Outcome {}

        /// Nothing was tried.
        ///
        /// @param again from when on a code is taken
        record TooOften(Instant again) implements Outcome {}

        /// Nothing was tried, for this can't be a code.
        record NoCode() implements Outcome {}
    }

    public boolean has(UUID owner) {
        return db.sql("select exists (select from learn.journal_key where person = ?)")
                .param(owner)
                .query(Boolean.class)
                .single();
    }

    public Fresh fresh(UUID owner) {
        return new Fresh(JournalKey.fresh(owner, random), RecoveryCode.fresh(random));
    }

    /// Keeps a key, locked with its code.
    ///
    /// @return false if its owner has another, which stays
    public boolean keep(Fresh fresh, UUID municipality) {
        byte[] salt = new byte[Stretch.SALT];
        random.nextBytes(salt);
        JournalKey key = fresh.key();
        byte[] locked = Aes.seal(Stretch.NOW.key(fresh.code(), salt), about(key.owner()), key.bytes(), random);
        return db.sql("""
            insert into learn.journal_key (person, municipality, salt, locked, kibibytes, passes, lanes)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
                        .params(
                                key.owner(),
                                municipality,
                                salt,
                                locked,
                                Stretch.NOW.kibibytes(),
                                Stretch.NOW.passes(),
                                Stretch.NOW.lanes())
                        .update()
                == 1;
    }

    private static byte[] about(UUID owner) {
        return ("key of " + owner).getBytes(StandardCharsets.US_ASCII);
    }

    /// Tries a code, one at a time for each owner.
    ///
    /// @param typed as the owner typed it
    /// @throws IllegalArgumentException if this owner has no key
    @Transactional
    public Outcome open(UUID owner, String typed) {
        Locked locked = locked(owner);
        List<Instant> tries = wrong.of(owner);
        if (tries.size() >= TRIES) return new Outcome.TooOften(tries.getFirst().plus(TriedCodes.PAUSE));
        Optional<RecoveryCode> code = RecoveryCode.read(typed);
        if (code.isEmpty()) return new Outcome.NoCode();
        Optional<byte[]> bytes = Aes.open(locked.stretch().key(code.get(), locked.salt()), about(owner), locked.key());
        if (bytes.isEmpty()) {
            wrong.add(owner, locked.municipality());
            return new Outcome.Wrong(TRIES - tries.size() - 1);
        }
        wrong.forget(owner);
        return new Outcome.Opened(new JournalKey(owner, bytes.get()));
    }

    private record Locked(UUID municipality, byte[] salt, byte[] key, Stretch stretch) {}

    private Locked locked(UUID owner) {
        return db.sql("select * from learn.journal_key where person = ? for update")
                .param(owner)
                .query((row, number) -> locked(row))
                .optional()
                .orElseThrow(() ->
                        new IllegalArgumentException("Nobody in scope with the id %s has a journal".formatted(owner)));
    }

    private static Locked locked(ResultSet row) throws SQLException {
        return new Locked(
                row.getObject("municipality", UUID.class),
                row.getBytes("salt"),
                row.getBytes("locked"),
                new Stretch(row.getInt("kibibytes"), row.getInt("passes"), row.getInt("lanes")));
    }

    /// Takes a journal away with all its pages: its owner has lost the code, or wants it gone.
    public void giveUp(UUID owner) {
        db.sql("delete from learn.journal_key where person = ?").param(owner).update();
    }
}
