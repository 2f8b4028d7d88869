package dk.spirekraft.understand;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That somebody showed the municipality a result of their school, or took that back.
@Component
@Order(70)
class UnderstandKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS =
            List.of(new KeptTables.Question("shown", "understand.kept.shown", "understand.kept.shownWhy", """
                    select shared, at from understand.sharing where person = :person order by number
                    """));

    private final KeptTables tables;

    UnderstandKept(KeptTables tables) {
        this.tables = tables;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }
}
