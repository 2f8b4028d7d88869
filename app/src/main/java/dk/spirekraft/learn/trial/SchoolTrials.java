package dk.spirekraft.learn.trial;

import dk.spirekraft.people.School;
import dk.spirekraft.web.Once;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A school's trials with all that a board, a status or a next step asks of them: always three questions to the
/// database, however many trials there are.
@Component
public class SchoolTrials {

    private final Trials trials;
    private final TrialMembers members;
    private final TrialNotes notes;

    SchoolTrials(Trials trials, TrialMembers members, TrialNotes notes) {
        this.trials = trials;
        this.members = members;
        this.notes = notes;
    }

    /// A trial and what was written of it.
    public record Overview(Trial trial, List<TrialMembers.Carrier> carriers, Optional<TrialNotes.Tally> notes) {

        public Overview {
            carriers = List.copyOf(carriers);
        }

        public boolean isCarriedBy(UUID person) {
            return carriers.stream().anyMatch(carrier -> carrier.person().equals(person));
        }

        public int written() {
            return notes.map(TrialNotes.Tally::count).orElse(0);
        }

        /// When something was last heard of it: a note, its start, or its planning.
        public Instant heardAt() {
            return Stream.of(notes.map(TrialNotes.Tally::latest), trial.start())
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo)
                    .orElse(trial.plannedAt());
        }
    }

    /// By first day.
    public List<Overview> of(School school) {
        return Once.asked(List.of("trials", school), () -> all(school));
    }

    private List<Overview> all(School school) {
        Map<UUID, List<TrialMembers.Carrier>> carriers = members.of(school);
        Map<UUID, TrialNotes.Tally> tallies = notes.tallies(school);
        return trials.of(school).stream()
                .map(trial -> new Overview(
                        trial,
                        carriers.getOrDefault(trial.id(), List.of()),
                        Optional.ofNullable(tallies.get(trial.id()))))
                .toList();
    }
}
