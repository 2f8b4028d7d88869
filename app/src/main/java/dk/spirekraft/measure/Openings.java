package dk.spirekraft.measure;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what is frozen when a wave opens: who could answer, in which piles, and the key of its codes' check part.
@Component
class Openings {

    private static final int KEY_BYTES = 32;
    private final JdbcClient db;
    private final SecureRandom random;

    Openings(JdbcClient db, SecureRandom random) {
        this.db = db;
        this.random = random;
    }

    /// A unit as it was at the opening.
    record FrozenUnit(UUID unit, String name, int eligible, int pile) {}

    /// Freezes who could answer and makes the place where sheets wait.
    void add(Wave wave, Wave.Opening opening, List<FrozenUnit> units) {
        freeze(wave, opening, units);
        db.sql("select measure.open_staging(?)")
                .param(wave.id())
                .query((row, number) -> true)
                .list();
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
                insert into measure.opening_unit (wave, municipality, unit, name, eligible, pile, position)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        wave.id(),
                        wave.municipality(),
                        unit.unit(),
                        unit.name(),
                        unit.eligible(),
                        unit.pile(),
                        position)
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
        return db.sql(
                        "select unit, name, eligible, pile from measure.opening_unit where wave = ? order by pile, position")
                .param(wave)
                .query(FrozenUnit.class)
                .list();
    }

    byte[] checkKey(UUID wave) {
        return db.sql("select check_key from measure.opening where wave = ?")
                .param(wave)
                .query(byte[].class)
                .single();
    }

    /// Writes that the wave is over and puts its sheets to rest; the caller holds the wave's lock.
    int close(Wave wave, Instant now) {
        int sheets = db.sql("select measure.close_staging(?)")
                .param(wave.id())
                .query(Integer.class)
                .single();
        db.sql("delete from measure.access_code where wave = ?")
                .param(wave.id())
                .update();
        db.sql("insert into measure.closure (wave, municipality, at, sheets) values (?, ?, ?, ?)")
                .params(wave.id(), wave.municipality(), now.atOffset(ZoneOffset.UTC), sheets)
                .update();
        return sheets;
    }
}
