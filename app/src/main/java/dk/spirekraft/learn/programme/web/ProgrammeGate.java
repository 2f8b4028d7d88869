package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds the programme that an address names, for those who may know of it. What is in scope by a task in another
/// municipality is not enough: the role must be held where the programme is.
@Component
public class ProgrammeGate {

    private static final Set<Role> RUN_IT = Set.of(Role.SECRETARIAT, Role.CONSULTANT, Role.ADMINISTRATION);

    private final Programmes programmes;

    ProgrammeGate(Programmes programmes) {
        this.programmes = programmes;
    }

    /// The programme with this number, for whoever runs or follows programmes in its municipality.
    public Programme find(int number, Visitor visitor) {
        return programmes
                .find(number)
                .filter(programme -> visitor.roles().stream()
                        .anyMatch(held -> held.school().isEmpty()
                                && held.municipality().equals(programme.municipality())
                                && RUN_IT.contains(held.role())))
                .orElseThrow(NotFound::new);
    }

    /// The programme with this number that the school is or was in.
    public Programme find(School school, int number) {
        return programmes.find(school, number).orElseThrow(NotFound::new);
    }

    /// The school's programme.
    public Programme of(School school) {
        return programmes.of(school).orElseThrow(NotFound::new);
    }

    /// True for those who may change a programme; the administration only looks.
    public static boolean mayChange(Visitor visitor) {
        return visitor.isAny(Role.SECRETARIAT, Role.CONSULTANT);
    }
}
