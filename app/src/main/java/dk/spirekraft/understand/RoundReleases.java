package dk.spirekraft.understand;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.web.Once;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the releases of rounds. They are added once and never changed.
@Component
class RoundReleases {

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

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

    /// The newest release of a round, read once for all scales of a page.
    Optional<RoundRelease> of(UUID round) {
        return Once.asked(new Newest(round), () -> newest(round));
    }

    private Optional<RoundRelease> newest(UUID round) {
        return db.sql("select document from understand.round_release where round = ? order by version desc limit 1")
                .param(round)
                .query(String.class)
                .optional()
                .map(document -> json.readValue(document, RoundRelease.class));
    }
}
