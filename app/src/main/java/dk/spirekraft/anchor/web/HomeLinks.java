package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.routine.KeptTrials;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.SeeAlso;
import dk.spirekraft.web.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Leads from a kept trial that has no routine yet to the routine that it may become, for the working group alone.
@Component
class HomeLinks implements SeeAlso.Source {

    private final Schools schools;
    private final KeptTrials kept;

    HomeLinks(Schools schools, KeptTrials kept) {
        this.schools = schools;
        this.kept = kept;
    }

    @Override
    public Optional<SeeAlso> about(Subject subject, Place place) {
        if (!subject.kind().equals("afproevning")) return Optional.empty();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(HomeLinks::isInWorkingGroup)
                .filter(school -> kept.isHomeless(school, subject.id()))
                .map(school -> new SeeAlso(
                        "anchor.offers.act", school.address() + "/forankring/rutiner/ny?fra=" + subject.id()));
    }

    private static boolean isInWorkingGroup(School school) {
        return Visitors.current()
                .filter(visitor -> visitor.isInWorkingGroup(school))
                .isPresent();
    }
}
