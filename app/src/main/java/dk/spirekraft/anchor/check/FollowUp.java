package dk.spirekraft.anchor.check;

import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Plans the measurement that goes with the next check: the same questions as last time, answered before the check and
/// talked about on its day. It opens nothing.
@Component
public class FollowUp {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final int WEEKS_BEFORE = 5;
    private static final int WEEKS_OPEN = 2;
    private static final int WEEKS_TO_TALK = 2;

    private final Surveys surveys;
    private final QuietPeriods quiet;

    FollowUp(Surveys surveys, QuietPeriods quiet) {
        this.surveys = surveys;
        this.quiet = quiet;
    }

    /// The last wave that was answered here, unless another is planned or open.
    public Optional<Wave> like(School school) {
        var waves = surveys.of(school);
        if (waves.stream().anyMatch(wave -> !wave.imported() && wave.closure().isEmpty())) return Optional.empty();
        return waves.stream().filter(wave -> !wave.imported()).reduce((older, newer) -> newer);
    }

    /// Plans it for a check on this day; in quiet weeks it is later.
    ///
    /// @param today the first day on which it may open is the one after
    /// @return empty where there is nothing to repeat
    public Optional<Wave> plan(School school, LocalDate check, LocalDate today) {
        QuietDays free = quiet.from(school.municipality(), today);
        LocalDate wished = check.minusWeeks(WEEKS_BEFORE);
        LocalDate opens = free.firstClear(wished.isAfter(today) ? wished : today.plusDays(1), WEEKS_OPEN * 7);
        LocalDate closes = opens.plusWeeks(WEEKS_OPEN);
        LocalDate soonest = closes.plusWeeks(WEEKS_TO_TALK);
        LocalDate dialogue = free.firstClear(check.isBefore(soonest) ? soonest : check, 0);
        return like(school)
                .map(last -> surveys.plan(new WavePlan(
                        school,
                        last.questionnaire(),
                        Optional.empty(),
                        at(opens, MORNING),
                        at(closes, AFTERNOON),
                        dialogue,
                        last.asksUnits(),
                        last.minGroupSize())));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Words.ZONE).toInstant();
    }
}
