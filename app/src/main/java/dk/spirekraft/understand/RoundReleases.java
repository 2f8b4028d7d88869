package dk.spirekraft.understand;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Once;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the releases of rounds. They are added once and never changed, so that those looked at last stay read: who
/// may look, and which is the newest, is asked of the database each time.
@Component
class RoundReleases {

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<Version, RoundRelease> kept = Collections.synchronizedMap(new Recent());

    RoundReleases(JdbcClient db) {
        this.db = db;
    }

    /// @param any wave of the round
    /// @return false if the round has a release already, which stays as it is
    boolean add(Wave any, RoundRelease release, Instant now) {
        return db.sql("""
                insert into understand.round_release (round, municipality, version, made_at, document)
                values (?, ?, ?, ?, ?::jsonb) on conflict do nothing
                """)
                        .params(
                                any.round().orElseThrow(),
                                any.municipality(),
                                release.version(),
                                now.atOffset(ZoneOffset.UTC),
                                json.writeValueAsString(release))
                        .update()
                == 1;
    }

    private record Newest(UUID round) {}

    private record Version(UUID round, int version) {}

    /// The newest release of a round, read once for all scales of a page.
    Optional<RoundRelease> of(UUID round) {
        return Once.asked(new Newest(round), () -> newest(round));
    }

    private Optional<RoundRelease> newest(UUID round) {
        return db.sql("select version from understand.round_release where round = ? order by version desc limit 1")
                .param(round)
                .query(Integer.class)
                .optional()
                .map(version -> read(new Version(round, version)));
    }

    /// Nobody waits for another's question to the database: two may read the same.
    private RoundRelease read(Version wanted) {
        RoundRelease known = kept.get(wanted);
        if (known != null) return known;
        RoundRelease read = db.sql("select document from understand.round_release where round = ? and version = ?")
                .params(wanted.round(), wanted.version())
                .query((row, number) -> json.readValue(row.getString("document"), RoundRelease.class))
                .single();
        kept.put(wanted, read);
        return read;
    }

    /// The last ones that were looked at.
    private static final class Recent extends LinkedHashMap<Version, RoundRelease> {

        private static final long serialVersionUID = 1;

        private static final int MOST = 32;

        private Recent() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, RoundRelease> eldest) {
            return size() > MOST;
        }
    }
}
