package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.overview.municipality.MunicipalCalendar;
import dk.spirekraft.overview.municipality.MunicipalCalendarKeys;
import dk.spirekraft.overview.municipality.MunicipalFeed;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The calendar over all schools, on a page and in calendar programs.
@Controller
class MunicipalCalendarController {

    private final MunicipalCalendar calendar;
    private final MunicipalCalendarKeys keys;
    private final MunicipalFeed feed;
    private final SiteAddress site;
    private final AuditLog audit;

    MunicipalCalendarController(
            MunicipalCalendar calendar,
            MunicipalCalendarKeys keys,
            MunicipalFeed feed,
            SiteAddress site,
            AuditLog audit) {
        this.calendar = calendar;
        this.keys = keys;
        this.feed = feed;
        this.site = site;
        this.audit = audit;
    }

    @GetMapping("/kommune/kalender")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(Visitor visitor, Words words) {
        Municipality municipality = Municipality.of(visitor);
        String address = keys.of(municipality.id())
                .filter(key -> municipality.isSecretariat())
                .map(key -> site.of("/kalender/kommune/" + key + ".ics"))
                .orElse("");
        return MunicipalCalendarPage.of(
                        calendar.of(municipality.id(), words), address, municipality.isSecretariat(), words)
                .drawnBy("overview/calendar");
    }

    @PostMapping("/kommune/kalender/noegle")
    @AllowedFor(Role.SECRETARIAT)
    ModelAndView renew(Visitor visitor) {
        Municipality municipality = Municipality.of(visitor);
        keys.renew(municipality.id());
        audit.record(municipality.id(), "municipalCalendarKey.replaced", "");
        return SeeOther.to("/kommune/kalender#kalender");
    }

    /// For calendar programs, which can't sign in: the key in the address is the proof.
    @GetMapping("/kalender/kommune/{key:[a-z2-7]{26}}.ics")
    @OpenToAll
    ResponseEntity<String> file(@PathVariable String key, Words words) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"skoler.ics\"")
                .cacheControl(CacheControl.noStore())
                .body(feed.of(key, words).orElseThrow(NotFound::new));
    }
}
