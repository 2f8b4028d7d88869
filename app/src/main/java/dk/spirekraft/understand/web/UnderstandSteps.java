package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.understand.Showings;
import dk.spirekraft.web.NavItem;
import dk.spirekraft.web.NextStep;
import dk.spirekraft.web.Place;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The next step as far as understanding goes, and the newest result's place in the navigation.
@Component
class UnderstandSteps implements NextStep.Source, NavItem.Source {

    private final Surveys surveys;
    private final Schools schools;
    private final Showings showings;

    UnderstandSteps(Surveys surveys, Schools schools, Showings showings) {
        this.surveys = surveys;
        this.schools = schools;
        this.showings = showings;
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        return school(place).flatMap(school -> {
            Optional<Wave> closed = about(school, place);
            if (closed.isEmpty()) return Optional.empty();
            String kind = kind(closed.get());
            return Optional.of(new NextStep(
                    kind.equals("talk") ? 40 : 10,
                    kind.equals("talk") ? 20 : 45,
                    words.of("understand.step." + kind + ".title"),
                    words.of("understand.step." + kind + ".action"),
                    address(school, closed.get())));
        });
    }

    /// With too few answers there is nothing to look at, so people talk instead.
    private String kind(Wave closed) {
        if (closed.hasTooFew()) return "few";
        return showings.isOpen(closed) ? "talk" : "show";
    }

    @Override
    public List<NavItem> at(Place place) {
        return school(place)
                .flatMap(school -> newestClosed(school)
                        .map(wave -> new NavItem(30, "understand.nav", address(school, wave), "results")))
                .map(List::of)
                .orElse(List.of());
    }

    /// The closed wave that the place is about; elsewhere the newest closed one.
    private Optional<Wave> about(School school, Place place) {
        Optional<String> number = place.after("maalinger").filter(part -> part.matches("\\d+"));
        if (number.isEmpty()) return newestClosed(school);
        return surveys.of(school).stream()
                .filter(wave -> wave.closure().isPresent() && number.get().equals(String.valueOf(wave.number())))
                .findFirst();
    }

    private Optional<School> school(Place place) {
        var visitor = Visitors.current();
        return place.school()
                .flatMap(schools::bySlug)
                .filter(school -> visitor.isPresent()
                        && visitor.get()
                                .isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT));
    }

    private Optional<Wave> newestClosed(School school) {
        return surveys.of(school).stream()
                .filter(wave -> wave.closure().isPresent())
                .reduce((older, newer) -> newer);
    }

    private static String address(School school, Wave wave) {
        return school.address() + "/maalinger/" + wave.number() + "/resultater";
    }
}
