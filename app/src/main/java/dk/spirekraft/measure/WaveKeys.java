package dk.spirekraft.measure;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Makes the key of a wave when it opens, seals sheets with it, and destroys it when the wave has closed. The database
/// knows its fingerprint alone (ADR 0026).
@Component
public class WaveKeys {

    private static final Logger LOG = LoggerFactory.getLogger(WaveKeys.class);
    private static final byte[] NONE = {};

    private final KeyFolder folder;
    private final JdbcClient db;
    private final SecureRandom random;

    WaveKeys(KeyFolder folder, JdbcClient db, SecureRandom random) {
        this.folder = folder;
        this.db = db;
        this.random = random;
    }

    /// A sheet as it is stored, and the fingerprint of the key that sealed it; both empty where the key is not here,
    /// which the database takes for no open wave.
    record Sealed(byte[] content, byte[] fingerprint) {}

    /// Makes a wave's key; the caller holds its lock.
    void make(UUID wave, UUID municipality) {
        db.sql("insert into measure.wave_key (wave, municipality, fingerprint) values (?, ?, ?)")
                .params(wave, municipality, folder.make(wave).fingerprint())
                .update();
    }

    Sealed seal(UUID wave, Ballots.Sheet sheet) {
        return folder.read(wave)
                .map(key -> new Sealed(key.seal(sheet.id(), sheet.content(), random), key.fingerprint()))
                .orElseGet(() -> new Sealed(NONE, NONE));
    }

    /// The key that opens a wave's sheets, empty if it is not here.
    Optional<WaveKey> of(UUID wave) {
        return db.sql("select fingerprint from measure.wave_key where wave = ?")
                .param(wave)
                .query(byte[].class)
                .optional()
                .flatMap(fingerprint -> find(wave, fingerprint));
    }

    /// The key with this fingerprint, empty if it is not here.
    Optional<WaveKey> find(UUID wave, byte[] fingerprint) {
        return folder.read(wave).filter(key -> Arrays.equals(key.fingerprint(), fingerprint));
    }

    /// Destroys a wave's key as soon as its closing is on disk, and not before: until then it is needed again if the
    /// closing fails.
    void destroyAfterCommit(UUID wave) {
        db.sql("delete from measure.wave_key where wave = ?").param(wave).update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    folder.destroy(wave);
                } catch (RuntimeException failed) {
                    LOG.error(
                            "The key of the closed wave {} could not be destroyed; the job tries again", wave, failed);
                }
            }
        });
    }

    /// Destroys the key of a wave that was removed with all that waited for it.
    public void destroy(UUID removed) {
        folder.destroy(removed);
    }

    /// Destroys what a crash between a closing and the destruction of its key left.
    void destroyClosed() {
        List<UUID> kept = folder.waves();
        if (kept.isEmpty()) return;
        db.sql("select measure.closed_among(?)")
                .param(kept.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .forEach(folder::destroy);
    }
}
