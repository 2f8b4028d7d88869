package dk.spirekraft.measure;

import dk.spirekraft.people.Schools;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rounds: waves of many schools that belong together, planned by the secretariat or imported in one file.
@Component
public class Rounds {

    private final JdbcClient db;
    private final Schools schools;
    private final Surveys surveys;

    Rounds(JdbcClient db, Schools schools, Surveys surveys) {
        this.db = db;
        this.schools = schools;
        this.surveys = surveys;
    }

    /// @param imported true for answers gathered elsewhere
    public record Round(UUID id, String name, boolean imported) {}

    public UUID add(UUID municipality, String name, boolean imported) {
        UUID id = UUID.randomUUID();
        db.sql("insert into measure.round (id, municipality, name, imported) values (?, ?, ?, ?)")
                .params(id, municipality, name, imported)
                .update();
        return id;
    }

    /// What became of an attempt to plan a round.
    public sealed interface Planning {

        /// @param waves one a school, none of them open yet
        record Planned(UUID round, List<Wave> waves) implements Planning {
            public Planned {
                waves = List.copyOf(waves);
            }
        }

        /// One of the schools was taken away a moment ago, so nothing was planned at any.
        record SchoolGone() implements Planning {}
    }

    /// Plans a round at all of its schools or at none. From then on no school can be taken away under it.
    @Transactional
    public Planning plan(UUID municipality, String name, List<WavePlan> plans) {
        if (!schools.hold(plans.stream().map(WavePlan::school).toList())) return new Planning.SchoolGone();
        UUID round = add(municipality, name, false);
        return new Planning.Planned(
                round, plans.stream().map(plan -> surveys.plan(plan.in(round))).toList());
    }

    /// All rounds of a municipality by name.
    public List<Round> of(UUID municipality) {
        return db.sql("select id, name, imported from measure.round where municipality = ? order by name")
                .param(municipality)
                .query(Round.class)
                .list();
    }

    /// A round of this municipality.
    public Optional<Round> find(UUID municipality, UUID id) {
        return db.sql("select id, name, imported from measure.round where municipality = ? and id = ?")
                .params(municipality, id)
                .query(Round.class)
                .optional();
    }
}
