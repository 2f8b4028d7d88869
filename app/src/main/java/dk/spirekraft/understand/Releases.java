package dk.spirekraft.understand;

import dk.spirekraft.measure.Wave;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps releases. They are added and never changed.
@Component
class Releases {

    private final JdbcClient db;
    private final JsonMapper json = JsonMapper.builder().build();

    /// Those that were read lately, by id: a few megabytes.
    private static final int MOST_READ = 200;

    private final Map<UUID, Release> read = new ConcurrentHashMap<>();

    Releases(JdbcClient db) {
        this.db = db;
    }

    void add(Wave wave, Release release, Instant now) {
        db.sql("""
                insert into understand.release
                    (id, municipality, school, wave, questionnaire, questionnaire_version, version, made_at, document)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """)
                .params(
                        UUID.randomUUID(),
                        wave.municipality(),
                        wave.school(),
                        wave.id(),
                        wave.questionnaire().id(),
                        wave.questionnaire().version(),
                        release.version(),
                        now.atOffset(ZoneOffset.UTC),
                        json.writeValueAsString(release))
                .update();
    }

    /// True if each of these waves has a release.
    boolean hasAll(List<Wave> waves) {
        return db.sql("select count(distinct wave)::int from understand.release where wave in (:waves)")
                        .param("waves", waves.stream().map(Wave::id).toList())
                        .query(Integer.class)
                        .single()
                == waves.size();
    }

    /// The waves of this wave's school that were released with the same questionnaire and version.
    List<UUID> ofSchool(Wave wave) {
        return db.sql("""
                select wave from understand.release
                 where school = ? and questionnaire = ? and questionnaire_version = ?
                """)
                .params(
                        wave.school(),
                        wave.questionnaire().id(),
                        wave.questionnaire().version())
                .query(UUID.class)
                .list();
    }

    /// The newest release of each of these waves that has one, by its wave.
    Map<UUID, Release> of(List<Wave> waves) {
        Map<UUID, Release> found = new HashMap<>();
        db.sql("select distinct on (wave) wave, document from understand.release where wave in (:waves)"
                        + " order by wave, version desc")
                .param("waves", waves.stream().map(Wave::id).toList())
                .query((RowCallbackHandler) row -> found.put(
                        row.getObject("wave", UUID.class), json.readValue(row.getString("document"), Release.class)));
        return found;
    }

    /// The newest release of a wave.
    Optional<Release> of(UUID wave) {
        return db.sql("select id from understand.release where wave = ? order by version desc limit 1")
                .param(wave)
                .query(UUID.class)
                .optional()
                .map(this::read);
    }

    /// A release never changes, so one that was read is known from then on; whether it may be seen is asked before.
    private Release read(UUID id) {
        Release known = read.get(id);
        if (known != null) return known;
        Release release = json.readValue(document(id), Release.class);
        if (read.size() >= MOST_READ) read.clear();
        read.put(id, release);
        return release;
    }

    private String document(UUID id) {
        return db.sql("select document from understand.release where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
