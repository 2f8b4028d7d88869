package dk.spirekraft.understand.web;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.understand.Results;
import dk.spirekraft.understand.StaffKeys;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// What everybody at a school may see, with the school's key and without an account. The key leaves the address at
/// once.
@Controller
class StaffController {

    private final StaffKeys keys;
    private final Schools schools;
    private final Surveys surveys;
    private final Results results;
    private final ResultViews views;
    private final MatrixViews matrices;
    private final AuditLog audit;
    private final SiteAddress site;

    StaffController(
            StaffKeys keys,
            Schools schools,
            Surveys surveys,
            Results results,
            ResultViews views,
            MatrixViews matrices,
            AuditLog audit,
            SiteAddress site) {
        this.keys = keys;
        this.schools = schools;
        this.surveys = surveys;
        this.results = results;
        this.views = views;
        this.matrices = matrices;
        this.audit = audit;
        this.site = site;
    }

    @GetMapping("/personale/{key:[A-Za-z0-9_-]{24}}")
    @OpenToAll
    ModelAndView enter(@PathVariable String key, HttpServletRequest request, HttpServletResponse response) {
        if (keys.open(key).isEmpty()) throw new NotFound();
        response.addCookie(StaffCookie.of(key, request.isSecure()));
        return SeeOther.to("/personale");
    }

    @GetMapping({"/personale", "/personale/resultater/{skala}"})
    @OpenToAll
    ModelAndView show(@ModelAttribute Look look, Words words, HttpServletRequest request) {
        StaffKeys.Opened opened = StaffCookie.key(request).flatMap(keys::open).orElseThrow(NotFound::new);
        return MunicipalityScope.within(
                Set.of(opened.municipality()), () -> page(schools.byId(opened.school()), look, words));
    }

    @GetMapping("/personale/samarbejde")
    @OpenToAll
    ModelAndView matrix(@ModelAttribute Look look, Words words, HttpServletRequest request) {
        StaffKeys.Opened opened = StaffCookie.key(request).flatMap(keys::open).orElseThrow(NotFound::new);
        return MunicipalityScope.within(Set.of(opened.municipality()), () -> {
            School school = schools.byId(opened.school());
            return newest(school)
                    .flatMap(shown -> matrices.of(school, shown.wave(), "/personale", words))
                    .orElseThrow(NotFound::new)
                    .as(look);
        });
    }

    private Optional<Results.Shown> newest(School school) {
        return surveys.of(school).stream()
                .flatMap(wave -> results.shown(wave).stream())
                .reduce((older, newer) -> newer);
    }

    private ModelAndView page(School school, Look look, Words words) {
        Optional<Results.Shown> newest = newest(school);
        if (newest.isPresent())
            return views.of(newest.get(), school, "/personale", words).as(look);
        return surveys.of(school).stream()
                .reduce((older, newer) -> newer)
                .map(next -> ClosedPage.forStaff(next, words))
                .orElseGet(() -> ClosedPage.beforeAny(words))
                .drawnBy("understand/closed");
    }

    /// A new key, when the old link has gone too far.
    @PostMapping("/skoler/{school}/personalenoegle")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView replace(School school) {
        keys.replace(school);
        audit.record(school.municipality(), "staffKey.replaced", school.slug());
        return SeeOther.to(school.address() + "/personalenoegle");
    }

    @GetMapping("/skoler/{school}/personalenoegle")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView link(School school, @ModelAttribute Look look, Words words) {
        return StaffLinkPage.of(school, keys.of(school), site, words)
                .drawnBy(look.way().equals("print") ? "understand/staff-slips" : "understand/staff-link");
    }
}
