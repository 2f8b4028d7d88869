package dk.spirekraft.measure;

import dk.spirekraft.database.MunicipalityScope;
import java.util.List;
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
/// version lack, and tells the operator which open waves this node can't take answers for. A wave whose key is lost for
/// good is given up by `--give-up-wave` and its id.
@Component
@Order(-2)
class WaveKeyCheck implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WaveKeyCheck.class);

    private final WaveKeys keys;
    private final KeyFolder folder;
    private final Waves waves;
    private final Surveys surveys;
    private final JdbcClient db;
    private final TransactionOperations transactions;

    WaveKeyCheck(
            WaveKeys keys,
            KeyFolder folder,
            Waves waves,
            Surveys surveys,
            JdbcClient db,
            TransactionOperations transactions) {
        this.keys = keys;
        this.folder = folder;
        this.waves = waves;
        this.surveys = surveys;
        this.db = db;
        this.transactions = transactions;
    }

    /// @param fingerprint null for a wave that was opened before there were keys
    private record Open(UUID wave, UUID municipality, byte @Nullable [] fingerprint) {}

    @Override
    public void run(ApplicationArguments arguments) {
        keys.destroyClosed();
        List<String> givenUp =
                Optional.ofNullable(arguments.getOptionValues("give-up-wave")).orElse(List.of());
        db.sql("select wave, municipality, fingerprint from measure.open_waves()")
                .query((row, number) ->
                        new Open(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBytes(3)))
                .list()
                .forEach(open -> MunicipalityScope.within(Set.of(open.municipality()), () -> check(open, givenUp)));
    }

    private void check(Open open, List<String> givenUp) {
        Optional<byte[]> known = Optional.ofNullable(open.fingerprint());
        if (known.isEmpty()) make(open);
        else if (keys.find(open.wave(), known.get()).isPresent()) return;
        else if (givenUp.contains(open.wave().toString())) surveys.giveUp(surveys.byId(open.wave()));
        else
            LOG.error(
                    "The key of the open wave {} is not in {}. This node takes no answers for it and can't close it. Name the folder that all nodes share with SPIREKRAFT_KEYS, or give the wave up with --give-up-wave={}.",
                    open.wave(),
                    folder.path(),
                    open.wave());
    }

    private void make(Open open) {
        transactions.executeWithoutResult(status -> {
            waves.lock(open.wave());
            if (keys.of(open.wave()).isEmpty()) keys.make(open.wave(), open.municipality());
        });
    }
}
