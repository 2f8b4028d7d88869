package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps waves and the dated nouns that make their state.
@Component
class Waves {

    private static final String COLUMNS = """
            w.id, w.municipality, w.school, w.number, w.questionnaire, w.questionnaire_version, w.round, w.opens_at,
                   coalesce(r.imported, false) as imported,
                   measure.ends(w) as ends, w.dialogue_on, w.asks_units, w.min_group_size as wished_size,
                   w.invites, w.takes_comments,
                   o.at as opened_at, o.eligible, o.min_group_size, c.at as closed_at, c.sheets
              from measure.wave w
              left join measure.round r on r.id = w.round
              left join measure.opening o on o.wave = w.id
              left join measure.closure c on c.wave = w.id
            """;
    private static final String SELECT = "select " + COLUMNS;

    private final JdbcClient db;

    Waves(JdbcClient db) {
        this.db = db;
    }

    List<Wave> of(UUID school) {
        return db.sql(SELECT + " where w.school = ? and w.pulse is null order by w.number")
                .param(school)
                .query(Waves::wave)
                .list();
    }

    /// The windows of a pulse, oldest first.
    List<Wave> ofPulse(UUID pulse) {
        return db.sql(SELECT + " where w.pulse = ? order by w.number")
                .param(pulse)
                .query(Waves::wave)
                .list();
    }

    /// The open wave of each of these schools, or else its newest.
    List<Wave> current(UUID[] schools) {
        return db.sql("select distinct on (w.school) " + COLUMNS
                        + " where w.school = any (?) and w.pulse is null"
                        + " order by w.school, (o.wave is not null and c.wave is null) desc, w.number desc")
                .param(schools)
                .query(Waves::wave)
                .list();
    }

    List<Wave> ofRound(UUID round) {
        return db.sql(SELECT + " where w.round = ?")
                .param(round)
                .query(Waves::wave)
                .list();
    }

    /// Those of a municipality's schools that were asked here and whose dialogue is on this day or later, by opening.
    List<Wave> in(UUID municipality, LocalDate since) {
        return db.sql(SELECT + """
                 where w.municipality = ? and w.pulse is null and not coalesce(r.imported, false) and w.dialogue_on >= ?
                 order by w.opens_at, w.id
                """)
                .params(municipality, since)
                .query(Waves::wave)
                .list();
    }

    /// Those of these that are in scope, in no order.
    List<Wave> all(UUID[] ids) {
        return db.sql(SELECT + " where w.id = any (?)")
                .param(ids)
                .query(Waves::wave)
                .list();
    }

    Optional<Wave> find(UUID id) {
        return db.sql(SELECT + " where w.id = ?").param(id).query(Waves::wave).optional();
    }

    /// The number of the school's newest closed wave, empty while none is closed.
    Optional<Integer> newestClosed(UUID school) {
        return db.sql("""
                select w.number from measure.wave w join measure.closure c on c.wave = w.id
                 where w.school = ? and w.pulse is null order by w.number desc limit 1
                """).param(school).query(Integer.class).optional();
    }

    /// Open waves whose time is up.
    List<Wave> due(Instant now) {
        return db.sql(SELECT + " where o.wave is not null and c.wave is null and measure.ends(w) <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Waves::wave)
                .list();
    }

    /// Adds a wave with the school's next number.
    UUID add(WavePlan plan) {
        return add(plan, Optional.empty());
    }

    /// Adds a window of a pulse with the next number of those.
    UUID addWindow(WavePlan plan, UUID pulse) {
        return add(plan, Optional.of(pulse));
    }

    private UUID add(WavePlan plan, Optional<UUID> pulse) {
        UUID id = UUID.randomUUID();
        db.sql("""
                        insert into measure.wave (id, municipality, school, number, questionnaire, questionnaire_version,
                                                  round, opens_at, closes_at, dialogue_on, asks_units, min_group_size,
                                                  invites, takes_comments, pulse)
                        select :id, :municipality, :school, coalesce(max(number), :before) + 1, :questionnaire, :version,
                               :round, :opensAt, :closesAt, :dialogueOn, :asksUnits, :minGroupSize, :invites,
                               :comments, cast(:pulse as uuid)
                          from measure.wave where school = :school and (number > :apart) = (:before > 0)
                        """)
                .param("id", id)
                .param("pulse", pulse.orElse(null))
                .param("before", pulse.isPresent() ? Wave.PULSES : 0)
                .param("apart", Wave.PULSES)
                .param("municipality", plan.school().municipality())
                .param("school", plan.school().id())
                .param("questionnaire", plan.questionnaire().id())
                .param("version", plan.questionnaire().version())
                .param("round", plan.round().orElse(null))
                .param("opensAt", plan.opensAt().atOffset(ZoneOffset.UTC))
                .param("closesAt", plan.closesAt().atOffset(ZoneOffset.UTC))
                .param("dialogueOn", plan.dialogueOn())
                .param("asksUnits", plan.asksUnits())
                .param("minGroupSize", plan.minGroupSize().answers())
                .param("invites", plan.invites())
                .param("comments", plan.takesComments())
                .update();
        return id;
    }

    /// Puts a planned wave right; an opened one stays as it is, and one of a round keeps its questionnaire.
    void change(UUID wave, WavePlan plan) {
        db.sql("""
                        update measure.wave w
                           set questionnaire = case when w.round is null then :questionnaire else w.questionnaire end,
                               questionnaire_version =
                                   case when w.round is null then :version else w.questionnaire_version end,
                               opens_at = :opensAt, closes_at = :closesAt, dialogue_on = :dialogueOn, asks_units = :asksUnits,
                               min_group_size = :minGroupSize, invites = :invites, takes_comments = :comments
                         where w.id = :id and not exists (select from measure.opening o where o.wave = w.id)
                        """)
                .param("id", wave)
                .param("questionnaire", plan.questionnaire().id())
                .param("version", plan.questionnaire().version())
                .param("opensAt", plan.opensAt().atOffset(ZoneOffset.UTC))
                .param("closesAt", plan.closesAt().atOffset(ZoneOffset.UTC))
                .param("dialogueOn", plan.dialogueOn())
                .param("asksUnits", plan.asksUnits())
                .param("minGroupSize", plan.minGroupSize().answers())
                .param("invites", plan.invites())
                .param("comments", plan.takesComments())
                .update();
    }

    /// Takes a planned wave back; an opened one stays.
    void remove(UUID wave) {
        db.sql(
                        "delete from measure.wave w where w.id = ? and not exists (select from measure.opening o where o.wave = w.id)")
                .param(wave)
                .update();
    }

    void addExtension(Wave wave, Instant closesAt) {
        db.sql("insert into measure.extension (wave, municipality, closes_at) values (?, ?, ?)")
                .params(wave.id(), wave.municipality(), closesAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void moveDialogue(UUID wave, LocalDate day) {
        db.sql("update measure.wave set dialogue_on = ? where id = ?")
                .params(day, wave)
                .update();
    }

    /// Takes the wave's lock alone until the transaction ends: no sheet comes in meanwhile.
    void lock(UUID wave) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(wave.toString())
                .query((row, number) -> true)
                .single();
    }

    private static Wave wave(ResultSet row, int number) throws SQLException {
        return new Wave(
                row.getObject("id", UUID.class),
                row.getObject("municipality", UUID.class),
                row.getObject("school", UUID.class),
                row.getInt("number"),
                new QuestionnaireRef(row.getString("questionnaire"), row.getString("questionnaire_version")),
                Optional.ofNullable(row.getObject("round", UUID.class)),
                row.getBoolean("imported"),
                time(row, "opens_at").orElseThrow(),
                time(row, "ends").orElseThrow(),
                row.getObject("dialogue_on", LocalDate.class),
                row.getBoolean("asks_units"),
                new MinGroupSize(row.getInt("wished_size")),
                row.getBoolean("invites"),
                row.getBoolean("takes_comments"),
                opening(row),
                closure(row));
    }

    private static Optional<Wave.Opening> opening(ResultSet row) throws SQLException {
        Optional<Instant> at = time(row, "opened_at");
        if (at.isEmpty()) return Optional.empty();
        return Optional.of(new Wave.Opening(at.get(), row.getInt("eligible"), row.getInt("min_group_size")));
    }

    private static Optional<Wave.Closure> closure(ResultSet row) throws SQLException {
        Optional<Instant> at = time(row, "closed_at");
        if (at.isEmpty()) return Optional.empty();
        return Optional.of(new Wave.Closure(at.get(), row.getInt("sheets")));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
