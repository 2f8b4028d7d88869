package dk.spirekraft.learn.support.web;

import dk.spirekraft.learn.calendar.CalendarFeed;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Somebody's own dates, for a calendar program that cannot sign in: the key in the address is the proof.
@Controller("ownCalendarController")
class CalendarController {

    private final CalendarFeed feed;

    CalendarController(CalendarFeed feed) {
        this.feed = feed;
    }

    static String path(String key) {
        return "/kalender/" + key + ".ics";
    }

    @GetMapping("/kalender/{key:[a-z2-7]{26}}.ics")
    @OpenToAll
    ResponseEntity<String> show(@PathVariable String key) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"spirekraft.ics\"")
                .cacheControl(CacheControl.noStore())
                .body(feed.of(key).orElseThrow(NotFound::new));
    }
}
