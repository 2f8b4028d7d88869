package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Invitations;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Types addresses for personal invitations and lets them leave. Who has done what with theirs is told to nobody.
@Controller
class InvitationsController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}/invitationer";

    private final Surveys surveys;
    private final Invitations invitations;
    private final InvitationsPages pages;
    private final AuditLog audit;
    private final Clock clock;

    InvitationsController(
            Surveys surveys, Invitations invitations, InvitationsPages pages, AuditLog audit, Clock clock) {
        this.surveys = surveys;
        this.invitations = invitations;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, @PathVariable int number, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (!invitesNow(wave)) return SeeOther.to(wave(school, number));
        var filled = new InvitationsPages.Filled(pages.kept(wave), Map.of());
        return pages.of(school, wave, filled, words).drawnBy("measure/invitations");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView keep(School school, @PathVariable int number, @RequestParam Map<String, String> fields, Words words) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (!wave.isCollecting(clock.instant())) return SeeOther.to(wave(school, number));
        var piles = surveys.piles(wave);
        var form = InvitationsForm.of(piles, fields);
        var read = form.read(piles, pages.reach(wave), words);
        if (!read.faults().isEmpty())
            return pages.of(school, wave, new InvitationsPages.Filled(form, read.faults()), words)
                    .drawnBy("measure/invitations", HttpStatus.UNPROCESSABLE_ENTITY);
        invitations.keep(wave, read.wanted());
        audit.record(school.municipality(), "invitations.kept", school.slug() + "/" + number);
        return SeeOther.to(wave(school, number) + "/invitationer");
    }

    @PostMapping(ADDRESS + "/afsendelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView send(School school, @PathVariable int number) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        if (!wave.isCollecting(clock.instant())) return SeeOther.to(wave(school, number));
        int leaving = invitations.send(wave);
        audit.record(school.municipality(), "invitations.sent", "%s/%d: %d".formatted(school.slug(), number, leaving));
        return SeeOther.to(wave(school, number) + "/invitationer");
    }

    @GetMapping(ADDRESS + "/afsendelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView back(School school, @PathVariable int number) {
        return SeeOther.to(wave(school, number) + "/invitationer");
    }

    private static boolean invitesNow(Wave wave) {
        return wave.invites() && wave.opening().isPresent() && wave.closure().isEmpty();
    }

    private static String wave(School school, int number) {
        return school.address() + "/maalinger/" + number;
    }
}
