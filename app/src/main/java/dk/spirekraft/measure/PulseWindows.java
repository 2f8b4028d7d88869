package dk.spirekraft.measure;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One question that those who take part in something are asked again and again, without anybody seeing who answers
/// what. Each time is a window of its own: a small wave with fresh slips, opened only when the one before is closed,
/// and
/// whose figure passes the gate like all others (ADR 0038).
@Component
public class PulseWindows {

    /// From how many who take part anything is asked in this way; fewer count in the open.
    public static final int LEAST = 15;

    public static final int MOST = 500;

    /// The longest question, in characters.
    public static final int LONGEST = 120;

    public static final int STEPS = 5;

    /// The id of the one item.
    public static final String ITEM = "puls";

    private static final int PILE = 1;

    private final PulseQuestions questions;
    private final Waves waves;
    private final Openings openings;
    private final Slips slips;
    private final Surveys surveys;
    private final Clock clock;

    PulseWindows(PulseQuestions questions, Waves waves, Openings openings, Slips slips, Surveys surveys, Clock clock) {
        this.questions = questions;
        this.waves = waves;
        this.openings = openings;
        this.slips = slips;
        this.surveys = surveys;
        this.clock = clock;
    }

    /// The question of a pulse, empty while none was asked. It never changes.
    public Optional<Question> question(UUID pulse) {
        return questions.of(pulse);
    }

    /// @param text 1 to [#LONGEST] characters
    /// @param sensitive true if nothing is told of fewer than ten answers
    public record Question(String text, boolean sensitive) {

        public Question {
            if (text.isBlank() || text.length() > LONGEST)
                throw new IllegalArgumentException(
                        "A question has 1 to %d characters, but got %d".formatted(LONGEST, text.length()));
        }
    }

    /// Oldest first.
    public List<Wave> of(UUID pulse) {
        return waves.ofPulse(pulse);
    }

    /// The window in which it is answered now, if there is one.
    public Optional<Wave> open(UUID pulse) {
        return of(pulse).stream().filter(window -> window.closure().isEmpty()).findFirst();
    }

    /// The next time that a pulse is asked.
    ///
    /// @param question the first one stays
    /// @param takingPart how many are asked, [#LEAST] to [#MOST]
    /// @param closesAt later than now
    public record Next(UUID pulse, Question question, int takingPart, Instant closesAt) {

        public Next {
            if (takingPart < LEAST || takingPart > MOST)
                throw new IllegalArgumentException("%d to %d take part, but got %d".formatted(LEAST, MOST, takingPart));
        }
    }

    /// Opens the next window now and freezes how many could answer.
    ///
    /// @return false if the one before is still open: windows never overlap
    @Transactional
    public boolean open(School school, Next next) {
        waves.lock(next.pulse());
        if (open(next.pulse()).isPresent()) return false;
        questions.add(school, next.pulse(), next.question());
        Instant now = clock.instant();
        MinGroupSize least = least(school);
        UUID id = waves.addWindow(
                new WavePlan(
                        school,
                        PulseQuestions.ref(next.pulse()),
                        Optional.empty(),
                        now,
                        next.closesAt(),
                        next.closesAt().atZone(Words.ZONE).toLocalDate(),
                        false,
                        least),
                next.pulse());
        var opening = new Wave.Opening(now, next.takingPart(), least.answers());
        var everybody = new Openings.FrozenUnit(next.pulse(), ITEM, next.takingPart(), PILE, Optional.empty());
        waves.lock(id);
        openings.add(surveys.byId(id), opening, List.of(everybody));
        return true;
    }

    /// As many answers as the school asks for in its newest wave, for whoever raised the minimum there means it.
    private MinGroupSize least(School school) {
        List<Wave> all = surveys.of(school);
        return all.isEmpty()
                ? new MinGroupSize(MinGroupSize.FLOOR)
                : all.getLast().minGroupSize();
    }

    /// How many slips a window has, 0 before they are printed.
    public int printed(Wave window) {
        return slips.piles(window).getFirst().printed();
    }

    /// Makes the window's slips: one for each who takes part, once. Were they made again, somebody could answer twice.
    ///
    /// @return none if they were made before, or the window is over
    @Transactional
    public List<AccessCode> print(Wave window) {
        waves.lock(window.id());
        Wave now = surveys.byId(window.id());
        if (!now.isOpen(clock.instant()) || printed(now) > 0) return List.of();
        return slips.print(now, PILE, now.opening().orElseThrow().eligible());
    }

    /// Ends a window before its time.
    public void close(Wave window) {
        surveys.close(window);
    }
}
