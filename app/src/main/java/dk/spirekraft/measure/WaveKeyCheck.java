package dk.spirekraft.measure;

import dk.spirekraft.database.MunicipalityScope;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Sees to the wave keys when the program starts: destroys those of closed waves, makes those that waves of an older
/// version lack, and tells the operator which open waves this node can't take answers for.
@Component
@Order(-2)
class WaveKeyCheck implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WaveKeyCheck.class);

    private final WaveKeys keys;
    private final KeyFolder folder;
    private final Waves waves;
    private final JdbcClient db;
    private final TransactionOperations transactions;

    WaveKeyCheck(WaveKeys keys, KeyFolder folder, Waves waves, JdbcClient db, TransactionOperations transactions) {
        this.keys = keys;
        this.folder = folder;
        this.waves = waves;
        this.db = db;
        this.transactions = transactions;
    }

    /// @param fingerprint null for a wave that was opened before there were keys
    private record Open(UUID wave, UUID municipality, byte @Nullable [] fingerprint) {}

    @Override
    public void run(ApplicationArguments arguments) {
        keys.destroyClosed();
        db.sql("select wave, municipality, fingerprint from measure.open_waves()")
                .query((row, number) ->
                        new Open(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBytes(3)))
                .list()
                .forEach(this::check);
    }

    private void check(Open open) {
        Optional<byte[]> known = Optional.ofNullable(open.fingerprint());
        if (known.isEmpty()) MunicipalityScope.within(Set.of(open.municipality()), () -> make(open));
        else if (keys.find(open.wave(), known.get()).isEmpty())
            LOG.error(
                    "The key of the open wave {} is not in {}. This node takes no answers for it and can't close it. Name the folder that all nodes share with SPIREKRAFT_KEYS.",
                    open.wave(),
                    folder.path());
    }

    private void make(Open open) {
        transactions.executeWithoutResult(status -> {
            waves.lock(open.wave());
            if (keys.of(open.wave()).isEmpty()) keys.make(open.wave(), open.municipality());
        });
    }
}
