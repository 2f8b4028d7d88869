package dk.spirekraft.overview.thread.web;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.SeeAlso;
import dk.spirekraft.web.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Leads from the page of a thing to its thread, whoever may see that.
@Component
class ThreadLinks implements SeeAlso.Source {

    private final Schools schools;

    ThreadLinks(Schools schools) {
        this.schools = schools;
    }

    @Override
    public Optional<SeeAlso> about(Subject subject, Place place) {
        return Visitors.current()
                .flatMap(visitor -> place.school()
                        .flatMap(schools::bySlug)
                        .filter(school -> visitor.isInWorkingGroup(school) || visitor.isAny(school, Role.CONSULTANT)))
                .map(school -> new SeeAlso("overview.thread.link", address(school, subject.kind(), subject.id())));
    }

    static String address(School school, String kind, String id) {
        return "%s/traad/%s/%s".formatted(school.address(), kind, id);
    }
}
