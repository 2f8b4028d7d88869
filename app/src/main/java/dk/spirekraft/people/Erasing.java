package dk.spirekraft.people;

import dk.spirekraft.web.KeptData;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Tells somebody what is kept about them, and deletes their account: roles, ways in and name. What they did together
/// with others stays, and says of nobody that it was them.
@Component
public class Erasing {

    private final JdbcClient db;
    private final People people;
    private final Schools schools;
    private final OwnSessions sessions;
    private final AuditLog audit;
    private final ObjectProvider<KeptData.Source> sources;

    Erasing(
            JdbcClient db,
            People people,
            Schools schools,
            OwnSessions sessions,
            AuditLog audit,
            ObjectProvider<KeptData.Source> sources) {
        this.db = db;
        this.people = people;
        this.schools = schools;
        this.sessions = sessions;
        this.audit = audit;
        this.sources = sources;
    }

    /// Everything that all modules keep about somebody, in the municipalities where they have a role.
    public List<KeptData> kept(Visitor visitor) {
        String email = db.sql("select email from people.person where id = ?")
                .param(visitor.person())
                .query(String.class)
                .single();
        return sources.orderedStream()
                .flatMap(source -> source.about(visitor.person(), email).stream())
                .toList();
    }

    private record Place(UUID held, UUID municipality, Optional<UUID> school) {}

    /// Deletes somebody's account, all of it or nothing.
    ///
    /// @return the name of the place where they are the last who can let others in, so that nothing was done
    @Transactional
    public Optional<String> erase(Visitor visitor) {
        UUID person = visitor.person();
        for (Place place : places(person)) {
            if (withdraw(place) != People.Withdrawal.LAST_ONE) continue;
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Optional.of(place.school()
                    .map(school -> schools.byId(school).name())
                    .orElseGet(() -> people.municipalityName(place.municipality())));
        }
        sources.orderedStream().forEach(source -> source.forget(person));
        visitor.municipalities().forEach(municipality -> audit.record(municipality, "person.erased", ""));
        db.sql("update people.person set name = '–', email = id || '@slettet.invalid', language = null where id = ?")
                .param(person)
                .update();
        sessions.endAll(person);
        return Optional.empty();
    }

    private People.Withdrawal withdraw(Place place) {
        return place.school()
                .map(school -> people.withdraw(schools.byId(school), place.held()))
                .orElseGet(() -> people.withdraw(place.municipality(), place.held()));
    }

    private List<Place> places(UUID person) {
        return db.sql("select id, municipality, school from people.role_held where person = ? order by id")
                .param(person)
                .query((row, number) -> new Place(
                        row.getObject("id", UUID.class),
                        row.getObject("municipality", UUID.class),
                        Optional.ofNullable(row.getObject("school", UUID.class))))
                .list();
    }
}
