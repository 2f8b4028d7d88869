package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A programme as reminder rules look at it.
///
/// @param plan what was not cancelled
/// @param consultants who run it
record Situation(
        Programme programme,
        ProgrammeTemplate template,
        List<PlannedDate> plan,
        Set<UUID> consultants,
        List<AtSchool> schools) {

    Situation {
        plan = List.copyOf(plan);
        consultants = Set.copyOf(consultants);
        schools = List.copyOf(schools);
    }

    /// One school that is still in it.
    record AtSchool(
            School school,
            List<Seat> seats,
            List<Seats.Succession> successions,
            List<SchoolTrials.Overview> trials,
            List<Wave> waves) {

        AtSchool {
            seats = List.copyOf(seats);
            successions = List.copyOf(successions);
            trials = List.copyOf(trials);
            waves = List.copyOf(waves);
        }
    }

    AtSchool at(School school) {
        return schools.stream()
                .filter(one -> one.school().id().equals(school.id()))
                .findFirst()
                .orElseThrow();
    }
}
