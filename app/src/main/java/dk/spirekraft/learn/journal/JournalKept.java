package dk.spirekraft.learn.journal;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That somebody keeps a journal. What is in it nobody but them can read, so that no file but their own has it.
@Component
@Order(30)
class JournalKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS =
            List.of(new KeptTables.Question("journal", "learn.kept.journal", "learn.kept.journalWhy", """
                    select (select count(*) from learn.journal_page p where p.person = k.person) as sealed_pages,
                           (select count(*) from learn.journal_passkey l where l.person = k.person) as passkeys
                      from learn.journal_key k where k.person = :person
                    """));

    private final KeptTables tables;
    private final JournalKeys keys;

    JournalKept(KeptTables tables, JournalKeys keys) {
        this.tables = tables;
        this.keys = keys;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }

    @Override
    public void forget(UUID person) {
        keys.giveUp(person);
    }
}
