package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Participant;
import dk.spirekraft.learn.programme.Participants;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds the programme that an address names, for those who may know of it. What is in scope by a task in another
/// municipality is not enough: the role must be held where the programme is.
@Component
public class ProgrammeGate {

    private static final Set<Role> RUN_IT = Set.of(Role.SECRETARIAT, Role.CONSULTANT, Role.ADMINISTRATION);

    private static final Role[] GROUP = {Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER};

    private final Programmes programmes;
    private final Participants participants;

    ProgrammeGate(Programmes programmes, Participants participants) {
        this.programmes = programmes;
        this.participants = participants;
    }

    /// The programme with this number, for whoever runs or follows programmes in its municipality.
    public Programme find(int number, Visitor visitor) {
        return programmes
                .find(number)
                .filter(programme -> follows(visitor, programme))
                .orElseThrow(NotFound::new);
    }

    private static boolean follows(Visitor visitor, Programme programme) {
        return visitor.roles().stream()
                .anyMatch(held -> held.school().isEmpty()
                        && held.municipality().equals(programme.municipality())
                        && RUN_IT.contains(held.role()));
    }

    /// The same for its workshops and dates, which a group without a consultant sees to itself.
    public Programme findRun(int number, Visitor visitor) {
        return programmes
                .find(number)
                .filter(programme ->
                        follows(visitor, programme) || own(programme, visitor).isPresent())
                .orElseThrow(NotFound::new);
    }

    /// The school whose group runs this programme itself, for somebody of that group: it is alone in it, and no
    /// consultant is named.
    public Optional<School> own(Programme programme, Visitor visitor) {
        if (!visitor.isAny(GROUP) || !programmes.consultants(programme).isEmpty()) return Optional.empty();
        List<School> staying = participants.of(programme).stream()
                .filter(Participant::isIn)
                .map(Participant::school)
                .toList();
        return staying.stream()
                .filter(school -> staying.size() == 1 && visitor.isInWorkingGroup(school))
                .findFirst();
    }

    /// Where those come from who see to a programme: its page, or its timeline for the group that runs it itself.
    public String back(Programme programme, Visitor visitor) {
        return own(programme, visitor)
                .map(school -> school.address() + "/forloeb")
                .orElse(programme.address());
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
