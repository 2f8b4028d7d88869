package dk.spirekraft.learn.method;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Methods that schools and consultants wrote, in versions. A school's own are seen at that school, a municipality's
/// at all its schools.
@Component
public class OwnMethods {

    private static final String NEWEST = """
            select m.id, m.municipality, m.school, m.origin, m.origin_version, m.origin_title, v.version, v.card
              from learn.own_method m
              join lateral (select version, card from learn.own_method_version
                             where method = m.id order by version desc limit 1) v on true
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    OwnMethods(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Those offered at a school, by title.
    public List<Method> at(School school) {
        return db.sql(NEWEST + """
                 where m.municipality = ? and (m.school is null or m.school = ?)
                   and not exists (select from learn.own_method_retired r where r.method = m.id)
                 order by coalesce(v.card #>> '{title,byLanguage,da}', v.card #>> '{title,byLanguage,en}'), m.id
                """)
                .params(school.municipality(), school.id())
                .query(this::method)
                .list();
    }

    /// One that this school may use, also if it is no longer offered.
    public Optional<Method> find(School school, UUID id) {
        return db.sql(NEWEST + " where m.id = ? and m.municipality = ? and (m.school is null or m.school = ?)")
                .params(id, school.municipality(), school.id())
                .query(this::method)
                .optional();
    }

    /// The versions of a method, newest first.
    public List<Version> versions(Method method) {
        return db.sql("""
                        select version, written_on, card from learn.own_method_version
                         where method = ? order by version desc
                        """)
                .param(method.own().orElseThrow().id())
                .query((row, number) -> new Version(
                        row.getObject("written_on", LocalDate.class),
                        json.readValue(row.getString("card"), MethodCard.class)))
                .list();
    }

    /// What a method said from a day on.
    public record Version(LocalDate writtenOn, MethodCard card) {}

    public boolean isRetired(Method method) {
        return db.sql("select exists (select from learn.own_method_retired where method = ?)")
                .param(method.own().orElseThrow().id())
                .query(Boolean.class)
                .single();
    }

    /// Keeps a new method.
    ///
    /// @param place at which school; empty for all schools of the municipality
    @Transactional
    public Method add(UUID municipality, Optional<UUID> place, MethodCard card, Optional<Method.Origin> origin) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into learn.own_method (id, municipality, school, origin, origin_version, origin_title)
                values (:id, :municipality, :school, :origin, :originVersion, :originTitle)
                """)
                .param("id", id)
                .param("municipality", municipality)
                .param("school", place.orElse(null))
                .param("origin", origin.map(Method.Origin::id).orElse(null))
                .param("originVersion", origin.map(Method.Origin::version).orElse(null))
                .param("originTitle", origin.map(Method.Origin::title).orElse(null))
                .update();
        var own = new Method.Own(id, municipality, place);
        MethodCard kept = card.named(id.toString(), "1");
        addVersion(own, 1, kept);
        return new Method(kept, origin, Optional.of(own));
    }

    /// Keeps another version of a method. The older ones stay.
    ///
    /// @param known the version that was read before it was changed
    /// @return empty if somebody else was faster, and nothing is kept
    public Optional<Method> change(Method method, int known, MethodCard card) {
        Method.Own own = method.own().orElseThrow();
        MethodCard kept = card.named(own.id().toString(), String.valueOf(known + 1));
        return addVersion(own, known + 1, kept)
                ? Optional.of(new Method(kept, method.origin(), method.own()))
                : Optional.empty();
    }

    /// Each version is written once, and only on top of the one before it.
    private boolean addVersion(Method.Own own, int version, MethodCard card) {
        return db.sql("""
                insert into learn.own_method_version (method, municipality, version, card, written_on)
                select :method, :municipality, :version, :card::jsonb, :today
                 where :version = 1 or exists (
                       select from learn.own_method_version where method = :method and version = :version - 1)
                on conflict do nothing
                """)
                        .param("method", own.id())
                        .param("municipality", own.municipality())
                        .param("version", version)
                        .param("card", json.writeValueAsString(card))
                        .param("today", today())
                        .update()
                == 1;
    }

    /// Takes a method off the list. Who used it still finds it.
    public void retire(Method method) {
        Method.Own own = method.own().orElseThrow();
        db.sql("""
                insert into learn.own_method_retired (method, municipality, retired_on) values (?, ?, ?)
                on conflict do nothing
                """).params(own.id(), own.municipality(), today()).update();
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    private Method method(ResultSet row, int number) throws SQLException {
        var own = new Method.Own(
                row.getObject("id", UUID.class),
                row.getObject("municipality", UUID.class),
                Optional.ofNullable(row.getObject("school", UUID.class)));
        return new Method(
                json.readValue(row.getString("card"), MethodCard.class),
                origin(row.getString("origin"), row.getString("origin_version"), row.getString("origin_title")),
                Optional.of(own));
    }

    private static Optional<Method.Origin> origin(
            @Nullable String id, @Nullable String version, @Nullable String title) {
        return id == null || version == null || title == null
                ? Optional.empty()
                : Optional.of(new Method.Origin(id, version, title));
    }
}
