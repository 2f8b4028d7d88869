package dk.spirekraft.api.web;

import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.learn.programme.PlannedDates;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Showings;
import dk.spirekraft.web.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A school, its measurements and the dates of its programmes, for a program that has its key.
@Controller
class SchoolApiController {

    static final String SCHOOLS = "/api/v1/skoler";
    static final String SCHOOL = SCHOOLS + "/{skole}";

    private final ApiDoor door;
    private final Surveys surveys;
    private final Showings showings;
    private final Programmes programmes;
    private final PlannedDates dates;
    private final SiteAddress site;
    private final Clock clock;

    SchoolApiController(
            ApiDoor door,
            Surveys surveys,
            Showings showings,
            Programmes programmes,
            PlannedDates dates,
            SiteAddress site,
            Clock clock) {
        this.door = door;
        this.surveys = surveys;
        this.showings = showings;
        this.programmes = programmes;
        this.dates = dates;
        this.site = site;
        this.clock = clock;
    }

    record SchoolLine(String slug, String name, String url) {}

    @GetMapping(SCHOOLS)
    @OpenToAll
    ResponseEntity<byte[]> schools(HttpServletRequest request) {
        return door.open(
                request, caller -> Answer.of(Slice.of(List.of(line(caller.school())), SchoolLine::slug, request)));
    }

    @GetMapping(SCHOOL)
    @OpenToAll
    ResponseEntity<byte[]> school(HttpServletRequest request) {
        return door.open(request, caller -> Answer.of(line(caller.school())));
    }

    private SchoolLine line(School school) {
        return new SchoolLine(school.slug(), school.name(), site.of(school.address()));
    }

    @GetMapping(SCHOOL + "/maalinger")
    @OpenToAll
    ResponseEntity<byte[]> waves(HttpServletRequest request) {
        return door.open(request, caller -> Answer.of(Slice.of(lines(caller.school()), WaveLine::order, request)));
    }

    @GetMapping(SCHOOL + "/maalinger/{number:\\d{1,6}}")
    @OpenToAll
    ResponseEntity<byte[]> wave(HttpServletRequest request, @PathVariable int number) {
        return door.open(
                request,
                caller -> lines(caller.school()).stream()
                        .filter(line -> line.number() == number)
                        .findFirst()
                        .map(Answer::of)
                        .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_THERE, "The school has no such measurement")));
    }

    private List<WaveLine> lines(School school) {
        var waves = surveys.of(school);
        Map<UUID, Instant> shown = showings.openedAt(waves);
        Instant now = clock.instant();
        return waves.stream()
                .map(wave -> WaveLine.of(wave, shown.containsKey(wave.id()), now))
                .toList();
    }

    /// Where the working group's programme is, with what was called off.
    @GetMapping(SCHOOL + "/datoer")
    @OpenToAll
    ResponseEntity<byte[]> dates(HttpServletRequest request) {
        return door.open(request, caller -> {
            List<DateLine> all = programmes.all(caller.school()).stream()
                    .flatMap(programme -> dates.of(programme).stream().map(date -> DateLine.of(programme, date)))
                    .toList();
            return Answer.of(Slice.of(all, DateLine::order, request));
        });
    }

    record DateLine(
            String id, int programme, String name, String kind, int number, String first, String last, String state) {

        static DateLine of(Programme programme, PlannedDate date) {
            String state = date.over() ? "over" : date.cancelled().isPresent() ? "cancelled" : "planned";
            return new DateLine(
                    date.id().toString(),
                    programme.number(),
                    programme.name(),
                    date.kind().name(),
                    date.number(),
                    date.first().toString(),
                    date.last().toString(),
                    state);
        }

        private String order() {
            return first + " " + id;
        }
    }
}
