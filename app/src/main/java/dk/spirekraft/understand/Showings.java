package dk.spirekraft.understand;

import dk.spirekraft.measure.Wave;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens results for everybody at the school at the same moment. Until then nobody sees them: not the working group,
/// not the leader, not the municipality.
@Component
public class Showings {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Showings(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// Where too few answered there is nothing that anybody could see first, so no day is waited for.
    public boolean isOpen(Wave wave) {
        return wave.hasTooFew()
                || db.sql("select exists (select from understand.showing where wave = ?)")
                        .param(wave.id())
                        .query(Boolean.class)
                        .single();
    }

    /// When the result was opened for everybody, empty while it is not.
    public Optional<Instant> openedAt(Wave wave) {
        return db.sql("select at from understand.showing where wave = ?")
                .param(wave.id())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /// When the results of these waves were opened, by wave; those that are not are missing.
    public Map<UUID, Instant> openedAt(Collection<Wave> waves) {
        if (waves.isEmpty()) return Map.of();
        Map<UUID, Instant> found = new HashMap<>();
        db.sql("select wave, at from understand.showing where wave in (:waves)")
                .param("waves", waves.stream().map(Wave::id).toList())
                .query((row, number) -> found.put(
                        row.getObject("wave", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return Map.copyOf(found);
    }

    /// Opens the result of a closed wave; opening it again changes nothing. Whoever listens to [ResultShown] works
    /// within the same transaction.
    ///
    /// @throws IllegalStateException if the wave is not closed
    @Transactional
    public void open(Wave wave) {
        if (wave.closure().isEmpty())
            throw new IllegalStateException(
                    "Only a closed wave has a result, but wave %d is not".formatted(wave.number()));
        int opened = db.sql(
                        "insert into understand.showing (wave, municipality, at) values (?, ?, ?) on conflict do nothing")
                .params(wave.id(), wave.municipality(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (opened == 1) events.publishEvent(new ResultShown(wave));
    }
}
