package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Continuations;
import dk.spirekraft.people.Continuations.Outcome;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Two schools become one: told beforehand what that means, and chosen by whoever knows all schools.
@Controller
class MergingController {

    private static final String ADDRESS = "/skoler/{school}/sammenlaegning";
    private static final String PAGE = "people/merging";

    private final Schools schools;
    private final Continuations continuations;
    private final AuditLog audit;

    MergingController(Schools schools, Continuations continuations, AuditLog audit) {
        this.schools = schools;
        this.continuations = continuations;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView ask(School school, Words words) {
        return page(school, "", words).drawnBy(PAGE);
    }

    @PostMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView merge(School school, @RequestParam(defaultValue = "") String ind, Words words) {
        Optional<School> into = others(school).stream()
                .filter(other -> other.slug().equals(ind))
                .findFirst();
        if (into.isEmpty()) return refused(school, ind, words.of("people.merge.fault.none"), words);
        Outcome outcome = continuations.merge(school, into.get());
        if (outcome != Outcome.DONE) return refused(school, ind, words.of(outcome.label()), words);
        audit.record(
                school.municipality(),
                "school.merged",
                school.slug() + "/" + into.get().slug());
        return SeeOther.to(school.address());
    }

    private ModelAndView refused(School school, String chosen, String fault, Words words) {
        return page(school, chosen, words)
                .with(new Faults(Map.of("ind", fault)))
                .drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private List<School> others(School school) {
        return schools.of(school.municipality()).stream()
                .filter(other -> !other.imported() && !other.id().equals(school.id()))
                .toList();
    }

    private MergingPage page(School school, String chosen, Words words) {
        return new MergingPage(
                words.of("people.merge.title", school.name()),
                school.address() + "/sammenlaegning",
                school.address(),
                others(school),
                chosen,
                Faults.NONE);
    }
}
