package dk.spirekraft.learn.support;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.Seat;
import dk.spirekraft.learn.programme.Seats;
import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A programme as reminder rules look at it, or a school that keeps what it has anchored without one.
///
/// @param plan what was not cancelled
/// @param consultants who run it
record Situation(
        Cause cause,
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
            School school, List<Seat> seats, List<Seats.Succession> successions, Tried tried, Measured measured) {

        AtSchool {
            seats = List.copyOf(seats);
            successions = List.copyOf(successions);
        }

        List<SchoolTrials.Overview> trials() {
            return tried.trials();
        }
    }

    /// What a school tries.
    ///
    /// @param written who has looked back for themself, by trial
    /// @param held what became of what was kept
    record Tried(List<SchoolTrials.Overview> trials, Map<UUID, Set<UUID>> written, Anchoring.Held held) {

        static final Tried NOTHING = new Tried(List.of(), Map.of(), Anchoring.Held.NOTHING);

        Tried {
            trials = List.copyOf(trials);
            written = Map.copyOf(written);
        }

        boolean hasWritten(UUID person, Trial trial) {
            return written.getOrDefault(trial.id(), Set.of()).contains(person);
        }
    }

    /// What a school measured.
    ///
    /// @param shown when the result was opened for everybody, by wave
    /// @param chosen the waves of which it chose what becomes of the findings
    record Measured(List<Wave> waves, Map<UUID, Instant> shown, Set<UUID> chosen) {

        static final Measured NOTHING = new Measured(List.of(), Map.of(), Set.of());

        Measured {
            waves = List.copyOf(waves);
            shown = Map.copyOf(shown);
            chosen = Set.copyOf(chosen);
        }
    }

    AtSchool at(School school) {
        return schools.stream()
                .filter(one -> one.school().id().equals(school.id()))
                .findFirst()
                .orElseThrow();
    }
}
