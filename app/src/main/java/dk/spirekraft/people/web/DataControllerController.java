package dk.spirekraft.people.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.DataControllers;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the information sheet for staff says of the municipality: whom to ask, its data protection officer, the law.
@Controller
class DataControllerController {

    private static final String ADDRESS = "/kommune/databeskyttelse";
    private static final String PAGE = "people/data-controller";

    private final DataControllers controllers;
    private final AuditLog audit;

    DataControllerController(DataControllers controllers, AuditLog audit) {
        this.controllers = controllers;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView show(Visitor visitor, @RequestParam(defaultValue = "") String gemt, Words words) {
        var kept = controllers.of(municipality(visitor));
        var page = DataControllerPage.of(kept.name(), DataControllerForm.of(kept), Faults.NONE, words);
        return (gemt.isEmpty() ? page : page.kept(words)).drawnBy(PAGE);
    }

    @PostMapping(ADDRESS)
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView keep(Visitor visitor, @ModelAttribute DataControllerForm form, Words words) {
        UUID municipality = municipality(visitor);
        String name = controllers.of(municipality).name();
        Faults faults = form.faults(words);
        if (!faults.isEmpty())
            return DataControllerPage.of(name, form, faults, words).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
        controllers.keep(municipality, form.toController(name));
        audit.record(municipality, "controller.saved", name);
        return SeeOther.to(ADDRESS + "?gemt=1");
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT).orElseThrow(NotFound::new);
    }
}
