package dk.spirekraft.measure.microdata;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the answer sheets of closed waves. An open wave has none: its sheets lie where the program cannot read them.
@Component
public class Microdata {

    private final JdbcClient db;
    private final FreshSheets fresh;

    Microdata(JdbcClient db, FreshSheets fresh) {
        this.db = db;
        this.fresh = fresh;
    }

    /// Within the transaction that closes the wave all that came, with the pile of each sheet; later the sheets alone,
    /// as if all were of one pile.
    ///
    /// @param items the item ids of the wave's questionnaire, in its order
    public AnswerSheets of(UUID wave, List<String> items) {
        return fresh.of(wave)
                .map(sheets -> new AnswerSheets(
                        items,
                        sheets.stream().map(FreshSheets.Sheet::answers).toList(),
                        sheets.stream()
                                .map(sheet -> Math.max(AnswerSheets.FIRST_PILE, sheet.pile()))
                                .toList()))
                .orElseGet(() -> new AnswerSheets(items, resting(wave)));
    }

    private List<short[]> resting(UUID wave) {
        return db.sql("select answers from measure.sheet where wave = ? order by id")
                .param(wave)
                .query((row, number) -> values((Object[]) row.getArray(1).getArray()))
                .list();
    }

    /// A hash of all sheets of a wave with their random ids: it tells that they are still the same, and not what they
    /// are.
    public String hash(UUID wave) {
        return db.sql("""
                select encode(sha256(coalesce(string_agg(id::text || answers::text, ',' order by id), '')::bytea), 'hex')
                  from measure.sheet where wave = ?
                """).param(wave).query(String.class).single();
    }

    private static short[] values(Object[] numbers) throws SQLException {
        short[] values = new short[numbers.length];
        for (int i = 0; i < values.length; i++) values[i] = ((Number) numbers[i]).shortValue();
        return values;
    }
}
