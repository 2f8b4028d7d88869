package dk.spirekraft.anchor.check;

import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.support.Anchoring;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.School;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Tells reminders which checks were made and which kept trials have a home.
@Component
class AnchoringRecord implements Anchoring {

    private final AnchoringChecks checks;
    private final Routines routines;

    AnchoringRecord(AnchoringChecks checks, Routines routines) {
        this.checks = checks;
        this.routines = routines;
    }

    @Override
    public boolean isChecked(School school, PlannedDate planned) {
        LocalDate soonest = planned.first().minusDays(CheckDates.DAYS_BEFORE);
        return checks.of(school).stream().anyMatch(check -> !check.madeOn().isBefore(soonest));
    }

    @Override
    public boolean hasHome(Trial kept) {
        return routines.isHoused(kept);
    }
}
