package dk.spirekraft.anchor.web;

import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The next step in keeping what was learnt as far as it can wait, so that nobody looks for it where something else is
/// more urgent.
@Component
class AnchorStepsInTime implements NextStep.Source {

    private final Schools schools;
    private final AnchorDesk desk;
    private final AnchorDuties duties;

    AnchorStepsInTime(Schools schools, AnchorDesk desk, AnchorDuties duties) {
        this.schools = schools;
        this.desk = desk;
        this.duties = duties;
    }

    @Override
    public int soonest() {
        return AnchorRule.FIND_OWNER.urgency();
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        Optional<Visitor> visitor = Visitors.current();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.isPresent() && visitor.get().isInWorkingGroup(school))
                .flatMap(school -> duties.inTime(desk.scene(school, words)));
    }
}
