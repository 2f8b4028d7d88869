package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.understand.Comments;
import dk.spirekraft.understand.Results;
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

    private static final int SHOW = 10;
    private static final int TALK = 40;

    private final Surveys surveys;
    private final Schools schools;
    private final Showings showings;
    private final Results results;
    private final Comments comments;

    UnderstandSteps(Surveys surveys, Schools schools, Showings showings, Results results, Comments comments) {
        this.surveys = surveys;
        this.schools = schools;
        this.showings = showings;
        this.results = results;
        this.comments = comments;
    }

    @Override
    public int soonest() {
        return SHOW;
    }

    @Override
    public Optional<NextStep> at(Place place, Words words) {
        return school(place).flatMap(school -> {
            Optional<Wave> closed = about(school, place);
            if (closed.isEmpty()) return Optional.empty();
            String kind = kind(closed.get());
            if (kind.equals("talk") && waitForReading(school, closed.get()))
                return Optional.of(reading(school, closed.get(), words));
            return Optional.of(new NextStep(
                    kind.equals("talk") ? TALK : SHOW,
                    kind.equals("talk") ? 20 : 45,
                    words.of("understand.step." + kind + ".title"),
                    words.of("understand.step." + kind + ".action"),
                    address(school, closed.get().number())));
        });
    }

    /// Comments wait for the staff's representatives, and no one else can do anything about it.
    private boolean waitForReading(School school, Wave shown) {
        return shown.takesComments()
                && Visitors.current()
                        .filter(visitor -> visitor.isAny(school, Role.AMR, Role.TR))
                        .isPresent()
                && results.shown(shown)
                        .flatMap(comments::standing)
                        .filter(Comments.Standing.UNREAD::equals)
                        .isPresent();
    }

    private static NextStep reading(School school, Wave shown, Words words) {
        return new NextStep(
                SHOW,
                10,
                words.of("understand.step.comments.title"),
                words.of("understand.step.comments.action"),
                school.address() + "/maalinger/" + shown.number() + "/kommentarer");
    }

    /// With too few answers there is nothing to look at, so people talk instead.
    private String kind(Wave closed) {
        if (closed.hasTooFew()) return "few";
        return showings.isOpen(closed) ? "talk" : "show";
    }

    @Override
    public List<NavItem> at(Place place) {
        return school(place)
                .flatMap(school -> surveys.newestClosed(school)
                        .map(number -> new NavItem(30, "understand.nav", address(school, number), "results")))
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

    private static String address(School school, int number) {
        return school.address() + "/maalinger/" + number + "/resultater";
    }
}
