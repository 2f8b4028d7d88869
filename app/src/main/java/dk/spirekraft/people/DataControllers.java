package dk.spirekraft.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What each municipality in scope tells staff about itself as the controller of their data.
@Component
public class DataControllers {

    private final JdbcClient db;

    DataControllers(JdbcClient db) {
        this.db = db;
    }

    public DataController of(UUID municipality) {
        return db.sql("""
                select m.name, coalesce(d.contact, '') as contact, coalesce(d.officer, '') as officer,
                       coalesce(d.basis, '') as basis
                  from people.municipality m left join people.data_controller d on d.municipality = m.id
                 where m.id = ?
                """).param(municipality).query(DataController.class).single();
    }

    /// Keeps what the municipality says. Its name is not changed here.
    public void keep(UUID municipality, DataController said) {
        db.sql("""
                insert into people.data_controller (municipality, contact, officer, basis) values (?, ?, ?, ?)
                on conflict (municipality) do update
                   set contact = excluded.contact, officer = excluded.officer, basis = excluded.basis
                """)
                .params(municipality, said.contact(), said.officer(), said.basis())
                .update();
    }
}
