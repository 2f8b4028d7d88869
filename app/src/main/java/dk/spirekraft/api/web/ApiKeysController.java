package dk.spirekraft.api.web;

import dk.spirekraft.api.ApiKeys;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.SignedInLately;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The keys with which other programs read what a school may know: made and taken back by its working group.
@Controller
class ApiKeysController {

    static final String ADDRESS = "/skoler/{school}/andre-programmer";

    private final ApiKeys keys;
    private final AuditLog audit;

    ApiKeysController(ApiKeys keys, AuditLog audit) {
        this.keys = keys;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, Words words) {
        return page(school, new ApiKeysPage.Typed(KeyForm.BLANK, Faults.NONE, ""), words)
                .drawnBy("api/keys");
    }

    /// Shows the new key on the answer itself, for it is kept nowhere; sent again, the name is taken.
    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    @SignedInLately
    ModelAndView make(School school, Visitor visitor, @ModelAttribute KeyForm form, Words words) {
        Faults faults = form.faults(keys.of(school), words);
        if (!faults.isEmpty())
            return page(school, new ApiKeysPage.Typed(form, faults, ""), words)
                    .drawnBy("api/keys", HttpStatus.UNPROCESSABLE_ENTITY);
        String made = keys.make(school, visitor, form.name(), form.scopes());
        audit.record(school.municipality(), "apiKey.made", school.slug() + " " + form.name());
        return page(school, new ApiKeysPage.Typed(KeyForm.BLANK, Faults.NONE, made), words)
                .drawnBy("api/keys");
    }

    @PostMapping(ADDRESS + "/{noegle}/tilbage")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView revoke(School school, @PathVariable UUID noegle) {
        keys.revoke(school, noegle)
                .ifPresent(name -> audit.record(school.municipality(), "apiKey.revoked", school.slug() + " " + name));
        return SeeOther.to(school.address() + "/andre-programmer");
    }

    private ApiKeysPage page(School school, ApiKeysPage.Typed typed, Words words) {
        return ApiKeysPage.of(school.address() + "/andre-programmer", keys.of(school), typed, words);
    }
}
