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
        List<short[]> sheets = db.sql("select answers from measure.sheet where wave = ? order by id")
                .param(wave)
                .query((row, number) -> values((Object[]) row.getArray(1).getArray()))
                .list();
        return new AnswerSheets(items, sheets);
    }

    private static short[] values(Object[] numbers) throws SQLException {
        short[] values = new short[numbers.length];
        for (int i = 0; i < values.length; i++) values[i] = ((Number) numbers[i]).shortValue();
        return values;
    }
}
