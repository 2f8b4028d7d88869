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

    Microdata(JdbcClient db) {
        this.db = db;
    }

    /// @param items the item ids of the wave's questionnaire, in its order
    public AnswerSheets of(UUID wave, List<String> items) {
        List<Sheet> sheets = db.sql(
                        "select answers, coalesce(pile, 1) as pile from measure.sheet where wave = ? order by id")
                .param(wave)
                .query((row, number) ->
                        new Sheet(values((Object[]) row.getArray(1).getArray()), row.getInt(2)))
                .list();
        return new AnswerSheets(
                items,
                sheets.stream().map(Sheet::answers).toList(),
                sheets.stream().map(Sheet::pile).toList());
    }

    /// A hash of all sheets of a wave with their random ids: it tells that they are still the same, and not what they
    /// are.
    public String hash(UUID wave) {
        return db.sql("""
                select encode(sha256(coalesce(string_agg(id::text || answers::text, ',' order by id), '')::bytea), 'hex')
                  from measure.sheet where wave = ?
                """).param(wave).query(String.class).single();
    }

    private record Sheet(short[] answers, int pile) {}

    private static short[] values(Object[] numbers) throws SQLException {
        short[] values = new short[numbers.length];
        for (int i = 0; i < values.length; i++) values[i] = ((Number) numbers[i]).shortValue();
        return values;
    }
}
