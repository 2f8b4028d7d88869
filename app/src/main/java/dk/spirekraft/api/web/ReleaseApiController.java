package dk.spirekraft.api.web;

import static dk.spirekraft.api.web.SchoolApiController.SCHOOL;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.ReleaseDocument;
import dk.spirekraft.understand.Results;
import dk.spirekraft.understand.Showings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What came of a school's measurements, for a program that has its key: the figures that all at the school may see,
/// and no sooner than they.
@Controller
class ReleaseApiController {

    private final ApiDoor door;
    private final Surveys surveys;
    private final Results results;
    private final Showings showings;

    ReleaseApiController(ApiDoor door, Surveys surveys, Results results, Showings showings) {
        this.door = door;
        this.surveys = surveys;
        this.results = results;
        this.showings = showings;
    }

    record ReleaseLine(int wave, String questionnaire, String version) {

        private String order() {
            return "%09d".formatted(wave);
        }
    }

    @GetMapping(SCHOOL + "/udgivelser")
    @OpenToAll
    ResponseEntity<byte[]> releases(HttpServletRequest request) {
        return door.open(request, caller -> {
            var shown = showings.openedAt(surveys.of(caller.school()));
            var all = surveys.of(caller.school()).stream()
                    .filter(wave -> shown.containsKey(wave.id()) || wave.hasTooFew())
                    .map(wave -> new ReleaseLine(
                            wave.number(),
                            wave.questionnaire().id(),
                            wave.questionnaire().version()))
                    .toList();
            return Answer.of(Slice.of(all, ReleaseLine::order, request));
        });
    }

    @GetMapping(SCHOOL + "/udgivelser/{number:\\d{1,6}}")
    @OpenToAll
    ResponseEntity<byte[]> release(HttpServletRequest request, @PathVariable int number) {
        return door.open(request, caller -> Answer.of(told(caller.school(), number, ReleaseDocument::whole)));
    }

    @GetMapping(SCHOOL + "/enheder/{number:\\d{1,6}}")
    @OpenToAll
    ResponseEntity<byte[]> units(HttpServletRequest request, @PathVariable int number) {
        return door.open(request, caller -> Answer.of(told(caller.school(), number, ReleaseDocument::units)));
    }

    private Map<String, Object> told(School school, int number, Function<ReleaseDocument, Map<String, Object>> part) {
        Wave wave = surveys.find(school, number).orElseThrow(ReleaseApiController::nothing);
        return results.shown(wave)
                .map(shown -> part.apply(new ReleaseDocument(shown, results.references(wave))))
                .orElseThrow(ReleaseApiController::nothing);
    }

    private static Refusal nothing() {
        return new Refusal(Refusal.Kind.NOT_THERE, "No such measurement has a result that all at the school may see");
    }
}
