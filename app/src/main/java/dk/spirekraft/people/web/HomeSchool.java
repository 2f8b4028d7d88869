package dk.spirekraft.people.web;

import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.HomePlace;
import dk.spirekraft.web.Place;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The school of a visitor all of whose roles are held at one.
@Component
class HomeSchool implements HomePlace {

    private final Schools schools;

    HomeSchool(Schools schools) {
        this.schools = schools;
    }

    @Override
    public Optional<Place> find() {
        return Visitors.current()
                .map(HomeSchool::schools)
                .filter(held -> held.size() == 1)
                .flatMap(held -> held.iterator().next())
                .map(school -> Place.of(schools.byId(school).address()));
    }

    /// Empty stands for a whole municipality.
    private static Set<Optional<UUID>> schools(Visitor visitor) {
        return visitor.roles().stream().map(Visitor.Held::school).collect(Collectors.toSet());
    }
}
