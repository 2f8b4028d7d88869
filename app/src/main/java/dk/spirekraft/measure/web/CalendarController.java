package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The two dates of a measurement for anybody's calendar (iCalendar, RFC 5545).
@Controller
class CalendarController {

    private final Surveys surveys;
    private final Clock clock;

    CalendarController(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    @GetMapping("/skoler/{school}/maalinger/{number:\\d+}/kalender.ics")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ResponseEntity<String> show(School school, @PathVariable int number, Words words) {
        Wave wave =
                surveys.find(school, number).filter(found -> !found.imported()).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"spirekraft.ics\"")
                .body(Calendar.of(school, wave, clock.instant(), words));
    }
}
