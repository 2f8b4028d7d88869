package dk.spirekraft.share.dialogue;

import dk.spirekraft.share.catalogue.CatalogueChanged;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Meetings at which what schools have learnt is gathered.
@Component
public class Harvests {

    public static final int LONGEST = 500;

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Harvests(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    public record Harvest(UUID id, String title, LocalDate heldOn) {}

    /// What was recorded at a meeting.
    public record Recorded(UUID id, String theme, boolean question, String text) {}

    /// The newest first.
    public List<Harvest> of(UUID municipality) {
        return db.sql("""
                select id, title, held_on from share.harvest where municipality = ? order by held_on desc, id
                """).param(municipality).query(Harvest.class).list();
    }

    public Optional<Harvest> find(UUID municipality, UUID id) {
        return db.sql("select id, title, held_on from share.harvest where municipality = ? and id = ?")
                .params(municipality, id)
                .query(Harvest.class)
                .optional();
    }

    public Harvest plan(UUID municipality, String title, LocalDate heldOn) {
        UUID id = UUID.randomUUID();
        db.sql("insert into share.harvest (id, municipality, title, held_on) values (?, ?, ?, ?)")
                .params(id, municipality, title, heldOn)
                .update();
        return new Harvest(id, title, heldOn);
    }

    /// The slugs of the stories that were picked.
    public List<String> cases(Harvest harvest) {
        return db.sql("select slug from share.harvest_case where harvest = ? order by slug")
                .param(harvest.id())
                .query(String.class)
                .list();
    }

    /// Picks these stories and no others.
    @Transactional
    public void pick(UUID municipality, Harvest harvest, List<String> slugs) {
        db.sql("delete from share.harvest_case where harvest = ?")
                .param(harvest.id())
                .update();
        for (String slug : slugs)
            db.sql(
                            "insert into share.harvest_case (harvest, slug, municipality) values (?, ?, ?) on conflict do nothing")
                    .params(harvest.id(), slug, municipality)
                    .update();
    }

    public List<Recorded> points(Harvest harvest) {
        return db.sql("""
                select id, theme, kind = 'QUESTION' as question, text from share.dialogue_point where harvest = ?
                 order by theme, written_at, id
                """).param(harvest.id()).query(Recorded.class).list();
    }

    /// Records a question or a point. It stands on the dialogue page of its theme from then on.
    @Transactional
    public void record(UUID municipality, Harvest harvest, Recorded said) {
        db.sql("""
                insert into share.dialogue_point (id, municipality, theme, kind, text, harvest, written_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        said.id(),
                        municipality,
                        said.theme(),
                        said.question() ? "QUESTION" : "POINT",
                        said.text(),
                        harvest.id(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new CatalogueChanged());
    }

    @Transactional
    public void strike(Harvest harvest, UUID point) {
        db.sql("delete from share.dialogue_point where harvest = ? and id = ?")
                .params(harvest.id(), point)
                .update();
        events.publishEvent(new CatalogueChanged());
    }
}
