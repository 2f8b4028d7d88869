package dk.spirekraft.overview.municipality;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What somebody let their municipality know for their school.
@Component
@Order(80)
class OverviewKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS =
            List.of(new KeptTables.Question("told", "overview.kept.told", "overview.kept.toldWhy", """
                    select case when shared then 'anchoringShown' else 'anchoringHidden' end as kind, null as text, at
                      from overview.anchoring_sharing where person = :person
                    union all select 'helpWished', text, wished_at from overview.help_wish where person = :person
                    union all select 'helpWithdrawn', null, at from overview.help_wish_withdrawal
                     where person = :person
                    """));

    private final KeptTables tables;

    OverviewKept(KeptTables tables) {
        this.tables = tables;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }
}
