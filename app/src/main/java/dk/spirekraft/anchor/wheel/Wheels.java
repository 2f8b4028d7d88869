package dk.spirekraft.anchor.wheel;

import dk.spirekraft.anchor.check.CheckDates;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.people.School;
import org.springframework.stereotype.Component;

/// Puts a school's year wheel together.
@Component
public class Wheels {

    private final Routines routines;
    private final DutyPlans duties;
    private final CheckDates checks;

    Wheels(Routines routines, DutyPlans duties, CheckDates checks) {
        this.routines = routines;
        this.duties = duties;
        this.checks = checks;
    }

    public Wheel of(School school) {
        return new Wheel(
                routines.goingOn(school), duties.of(school), checks.next(school).map(CheckDates.Due::on));
    }
}
