package dk.spirekraft.people;

import dk.spirekraft.web.KeptData;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks tables what they keep about somebody, for a [KeptData.Source].
@Component
public class KeptTables {

    private final JdbcClient db;

    KeptTables(JdbcClient db) {
        this.db = db;
    }

    /// @param sql asks for rows of `:person` or `:email`; its column names are those in the file
    public record Question(String name, String label, String why, String sql) {}

    /// The kinds of which there is anything.
    public List<KeptData> ask(List<Question> questions, UUID person, String email) {
        return questions.stream()
                .map(question ->
                        new KeptData(question.name(), question.label(), question.why(), rows(question, person, email)))
                .filter(kept -> !kept.rows().isEmpty())
                .toList();
    }

    private List<Map<String, Object>> rows(Question question, UUID person, String email) {
        return db.sql(question.sql()).param("person", person).param("email", email).query().listOfRows().stream()
                .map(KeptTables::plain)
                .toList();
    }

    private static Map<String, Object> plain(Map<String, @Nullable Object> row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (value != null) plain.put(column, plain(value));
        });
        return plain;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean truth -> truth;
            case Timestamp time -> time.toInstant().toString();
            case Array array -> list(array);
            default -> value.toString();
        };
    }

    private static List<?> list(Array array) {
        try {
            return Arrays.asList((Object[]) array.getArray());
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
