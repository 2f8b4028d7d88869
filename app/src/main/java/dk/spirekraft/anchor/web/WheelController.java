package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.wheel.DutyPlans;
import dk.spirekraft.anchor.wheel.WheelFeed;
import dk.spirekraft.anchor.wheel.WheelKeys;
import dk.spirekraft.anchor.wheel.YearDuty;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The year wheel on a page, on the wall, and in calendar programs.
@Controller
class WheelController {

    private static final String ADDRESS = "/skoler/{school}/forankring/aarshjul";
    private static final int YEARS_AHEAD = 4;

    private final WheelViews views;
    private final DutyPlans duties;
    private final WheelKeys keys;
    private final WheelFeed feed;
    private final AnchorDesk desk;

    WheelController(WheelViews views, DutyPlans duties, WheelKeys keys, WheelFeed feed, AnchorDesk desk) {
        this.views = views;
        this.duties = duties;
        this.keys = keys;
        this.feed = feed;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(
            School school, @RequestParam(required = false) @Nullable String vis, Visitor visitor, Words words) {
        return views.page(desk.scene(school, words), visitor.isInWorkingGroup(school))
                .drawnBy("print".equals(vis) ? "anchor/wheel-poster" : "anchor/wheel");
    }

    /// The month of each duty, in a field of its name. A month that can't be read, is past or far away changes nothing.
    @PostMapping(ADDRESS + "/pligter")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView move(School school, @RequestParam Map<String, String> fields, Words words) {
        Scene scene = desk.scene(school, words);
        for (YearDuty duty : YearDuty.values())
            Typed.month(Typed.text(fields.get(duty.name())))
                    .filter(month -> !month.isBefore(scene.month()))
                    .filter(month -> month.isBefore(scene.month().plusYears(YEARS_AHEAD)))
                    .ifPresent(month -> duties.keep(school, new DutyPlans.Planned(duty, month)));
        desk.log(school, "wheel.changed", "");
        return SeeOther.to(scene.address("/aarshjul"));
    }

    @PostMapping(ADDRESS + "/noegle")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView renew(School school) {
        keys.renew(school);
        desk.log(school, "wheelKey.replaced", "");
        return SeeOther.to(school.address() + Scene.HOME + "/aarshjul#kalender");
    }

    /// For calendar programs, which can't sign in: the key in the address is the proof.
    @GetMapping("/kalender/aarshjul/{key:[a-z2-7]{26}}.ics")
    @OpenToAll
    ResponseEntity<String> file(@PathVariable String key, Words words) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"aarshjul.ics\"")
                .cacheControl(CacheControl.noStore())
                .body(feed.of(key, words).orElseThrow(NotFound::new));
    }
}
