package dk.spirekraft.measure;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.Schools;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes the keys of waves that were opened, away from the click that opened them.
@Component
class BallotKeyJob {

    private static final Logger LOG = LoggerFactory.getLogger(BallotKeyJob.class);

    private final BallotKeys keys;
    private final Waves waves;
    private final Schools schools;
    private final JdbcClient db;

    BallotKeyJob(BallotKeys keys, Waves waves, Schools schools, JdbcClient db) {
        this.keys = keys;
        this.waves = waves;
        this.schools = schools;
        this.db = db;
    }

    void run() {
        for (UUID municipality :
                db.sql("select people.municipalities()").query(UUID.class).list())
            MunicipalityScope.within(Set.of(municipality), () -> keys.lacking().forEach(this::make));
    }

    private void make(UUID id) {
        try {
            Wave wave = waves.find(id).orElseThrow();
            keys.make(wave, schools.byId(wave.school()).name());
        } catch (RuntimeException failed) {
            // The next run tries again; no invitation leaves before there are keys.
            LOG.error("The keys of wave {} could not be made", id, failed);
        }
    }
}
