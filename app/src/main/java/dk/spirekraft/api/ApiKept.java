package dk.spirekraft.api;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That somebody made a key for another program. It is the school's, and stays when they leave.
@Component
@Order(100)
class ApiKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS =
            List.of(new KeptTables.Question("keys", "api.kept.keys", "api.kept.keysWhy", """
                    select name, made_at, ends_on, revoked_at from api.api_key where made_by = :person order by made_at
                    """));

    private final KeptTables tables;

    ApiKept(KeptTables tables) {
        this.tables = tables;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }
}
