package dk.spirekraft.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps how many came to each unit, frozen with the opening: numbers without names.
@Component
class NewcomerCounts {

    private final JdbcClient db;

    NewcomerCounts(JdbcClient db) {
        this.db = db;
    }

    /// Writes down what was told of a wave that is being opened.
    void add(UUID wave, CountedNewcomers told) {
        db.sql("update measure.opening set newcomers_since = ? where wave = ?")
                .params(told.since(), wave)
                .update();
        told.byUnit()
                .forEach((unit, came) -> db.sql(
                                "update measure.opening_unit set newcomers = ?, from_here = ? where wave = ? and unit = ?")
                        .params(came.people(), came.fromHere(), wave, unit)
                        .update());
    }

    /// What was told of a wave; empty where it was not.
    Optional<CountedNewcomers> of(UUID wave) {
        return db.sql("select newcomers_since from measure.opening where wave = ? and newcomers_since is not null")
                .param(wave)
                .query(Integer.class)
                .optional()
                .map(since -> new CountedNewcomers(since, byUnit(wave)));
    }

    private Map<UUID, Newcomers> byUnit(UUID wave) {
        Map<UUID, Newcomers> byUnit = new HashMap<>();
        db.sql("""
                select unit, newcomers, from_here from measure.opening_unit where wave = ? and newcomers is not null
                """).param(wave).query(row -> {
            byUnit.put(
                    row.getObject("unit", UUID.class), new Newcomers(row.getInt("newcomers"), row.getInt("from_here")));
        });
        return byUnit;
    }
}
