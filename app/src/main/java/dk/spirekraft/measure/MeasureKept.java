package dk.spirekraft.measure;

import dk.spirekraft.people.KeptTables;
import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That somebody is invited to a wave by mail, while it takes answers. Whether they answered is kept nowhere.
@Component
@Order(90)
class MeasureKept implements KeptData.Source {

    private static final List<KeptTables.Question> QUESTIONS = List.of(
            new KeptTables.Question("invitations", "measure.kept.invitations", "measure.kept.invitationsWhy", """
                    select address, sent as mails from measure.invitation where lower(address) = :email
                    """));

    private final KeptTables tables;

    MeasureKept(KeptTables tables) {
        this.tables = tables;
    }

    @Override
    public List<KeptData> about(UUID person, String email) {
        return tables.ask(QUESTIONS, person, email);
    }
}
