package dk.spirekraft.measure;

import dk.spirekraft.measure.microdata.FreshSheets.Sheet;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what is frozen when a wave opens: who could answer, in which piles, and the key of its codes' check part.
@Component
class Openings {

    private static final int KEY_BYTES = 32;
    private final JdbcClient db;
    private final WaitingSheets waiting;
    private final RestingSheets resting;
    private final SecureRandom random;

    Openings(JdbcClient db, WaitingSheets waiting, RestingSheets resting, SecureRandom random) {
        this.db = db;
        this.waiting = waiting;
        this.resting = resting;
        this.random = random;
    }

    /// A unit as it was at the opening.
    ///
    /// @param neighbour the unit it shares its figures with where too few answer; none where it is alone
    record FrozenUnit(UUID unit, String name, int eligible, int pile, Optional<UUID> neighbour) {}

    /// Freezes who could answer and makes the place where sheets wait.
    void add(Wave wave, Wave.Opening opening, List<FrozenUnit> units) {
        freeze(wave, opening, units);
        waiting.begin(wave);
    }

    /// Writes what is frozen with an opening.
    void freeze(Wave wave, Wave.Opening opening, List<FrozenUnit> units) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        db.sql("""
                insert into measure.opening (wave, municipality, at, eligible, min_group_size, check_key)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        wave.id(),
                        wave.municipality(),
                        opening.at().atOffset(ZoneOffset.UTC),
                        opening.eligible(),
                        opening.minGroupSize(),
                        key)
                .update();
        for (int i = 0; i < units.size(); i++) add(wave, units.get(i), i);
    }

    /// @param position in the school's own order
    private void add(Wave wave, FrozenUnit unit, int position) {
        db.sql("""
                insert into measure.opening_unit (wave, municipality, unit, name, eligible, pile, position, neighbour)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(wave.id())
                .param(wave.municipality())
                .param(unit.unit())
                .param(unit.name())
                .param(unit.eligible())
                .param(unit.pile())
                .param(position)
                .param(unit.neighbour().orElse(null))
                .update();
    }

    /// Lets answering begin at this time, earlier than was frozen.
    void begin(UUID wave, Instant now) {
        db.sql("update measure.opening set at = ? where wave = ?")
                .params(now.atOffset(ZoneOffset.UTC), wave)
                .update();
    }

    /// By pile, and within it in the school's own order.
    List<FrozenUnit> units(UUID wave) {
        return db.sql("""
                select unit, name, eligible, pile, neighbour from measure.opening_unit
                 where wave = ? order by pile, position
                """).param(wave).query(FrozenUnit.class).list();
    }

    byte[] checkKey(UUID wave) {
        return db.sql("select check_key from measure.opening where wave = ?")
                .param(wave)
                .query(byte[].class)
                .single();
    }

    /// Writes that the wave is over and puts its sheets to rest; the caller holds the wave's lock.
    ///
    /// @throws IllegalStateException if this node has not the key of the wave
    void close(Wave wave, Instant now) {
        List<WaitingSheets.Opened> sheets = waiting.take(wave);
        resting.add(
                wave,
                sheets.stream()
                        .map(sheet -> new Sheet(sheet.pile(), sheet.content().answers()))
                        .toList());
        resting.addComments(
                wave,
                Comment.enough(
                        sheets.stream().map(WaitingSheets.Opened::content).toList(), wave.leastComments()));
        end(wave, now, sheets.size());
    }

    /// Writes that a wave is over whose sheets nobody can read; the caller holds the wave's lock.
    void giveUp(Wave wave, Instant now) {
        waiting.discard(wave);
        end(wave, now, 0);
    }

    private void end(Wave wave, Instant now, int sheets) {
        db.sql("delete from measure.access_code where wave = ?")
                .param(wave.id())
                .update();
        db.sql("insert into measure.closure (wave, municipality, at, sheets) values (?, ?, ?, ?)")
                .params(wave.id(), wave.municipality(), now.atOffset(ZoneOffset.UTC), sheets)
                .update();
    }

    /// True if this node can put the wave's sheets to rest.
    boolean canClose(Wave wave) {
        return waiting.canBeOpened(wave);
    }
}
