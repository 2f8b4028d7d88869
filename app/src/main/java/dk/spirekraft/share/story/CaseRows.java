package dk.spirekraft.share.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Case stories as they lie in the database, one row each.
final class CaseRows {

    static final String SELECT = """
            select s.id, s.municipality, s.school, s.slug, s.language, s.draft, s.edition, p.released_on
              from share.case_story s left join share.published_case p on p.id = s.id
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseRows() {}

    static String json(CaseDraft draft) {
        return JSON.writeValueAsString(draft);
    }

    static WrittenCase read(ResultSet row, int number) throws SQLException {
        return new WrittenCase(
                row.getObject("id", UUID.class),
                row.getObject("municipality", UUID.class),
                row.getObject("school", UUID.class),
                Optional.ofNullable(row.getString("slug")),
                row.getString("language"),
                JSON.readValue(row.getString("draft"), CaseDraft.class),
                row.getInt("edition"),
                Optional.ofNullable(row.getObject("released_on", LocalDate.class)));
    }
}
