package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.overview.municipality.AnchoringSharings;
import dk.spirekraft.overview.municipality.HelpWish;
import dk.spirekraft.overview.municipality.HelpWishes;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.understand.Sharings;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A school decides what its municipality sees of it, and says what it would like help with. Whoever works in the group
/// may turn a switch; everybody in it sees who did.
@Controller
class SharingController {

    private static final String ADDRESS = "/skoler/{school}/kommunen";

    private final Surveys surveys;
    private final Sharings sharings;
    private final AnchoringSharings anchoring;
    private final HelpWishes wishes;
    private final SharingViews views;
    private final AuditLog audit;

    SharingController(
            Surveys surveys,
            Sharings sharings,
            AnchoringSharings anchoring,
            HelpWishes wishes,
            SharingViews views,
            AuditLog audit) {
        this.surveys = surveys;
        this.sharings = sharings;
        this.anchoring = anchoring;
        this.wishes = wishes;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, Visitor visitor, Words words) {
        return views.of(school, visitor, SharingViews.Typed.BLANK, words).drawnBy("overview/sharing");
    }

    @PostMapping(ADDRESS + "/maalinger/{number:\\d+}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView turn(
            School school, @PathVariable int number, @RequestParam(defaultValue = "") String vis, Visitor visitor) {
        Wave wave = surveys.find(school, number).orElseThrow(NotFound::new);
        boolean shared = vis.equals("true");
        boolean possible = !shared || views.canShow(wave);
        if (possible && sharings.turn(wave, shared, visitor.person()))
            audit.record(
                    school.municipality(), shared ? "result.shared" : "result.unshared", school.slug() + "/" + number);
        return SeeOther.to(SharingViews.address(school) + "#maaling-" + number);
    }

    @PostMapping(ADDRESS + "/forankring")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView turnAnchoring(School school, @RequestParam(defaultValue = "") String vis, Visitor visitor) {
        boolean shared = vis.equals("true");
        if (anchoring.turn(school, shared, visitor.person()))
            audit.record(school.municipality(), shared ? "anchoring.shared" : "anchoring.unshared", school.slug());
        return SeeOther.to(SharingViews.address(school) + "#forankring");
    }

    /// Where a reload or the language switch lands after a wish was refused.
    @GetMapping(ADDRESS + "/hjaelp")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView back(School school) {
        return SeeOther.to(SharingViews.address(school));
    }

    @PostMapping(ADDRESS + "/hjaelp")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView raise(School school, @RequestParam Map<String, String> fields, Visitor visitor, Words words) {
        String typed = fields.getOrDefault("tekst", "").strip().replace("\r\n", "\n");
        Optional<HelpWish.Topic> topic = topic(fields.getOrDefault("emne", ""));
        Faults faults = faults(topic, typed, words);
        if (!faults.isEmpty())
            return views.of(
                            school,
                            visitor,
                            new SharingViews.Typed(fields.getOrDefault("emne", ""), typed, faults),
                            words)
                    .drawnBy("overview/sharing", HttpStatus.UNPROCESSABLE_ENTITY);
        wishes.raise(school, topic.orElseThrow(), typed, visitor.person());
        audit.record(school.municipality(), "help.wished", school.slug());
        return SeeOther.to(SharingViews.address(school) + "#hjaelp");
    }

    private static Optional<HelpWish.Topic> topic(String typed) {
        return Arrays.stream(HelpWish.Topic.values())
                .filter(topic -> topic.name().equals(typed))
                .findFirst();
    }

    private static Faults faults(Optional<HelpWish.Topic> topic, String typed, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (topic.isEmpty()) faults.put("emne", words.of("overview.help.fault.topic"));
        if (typed.isEmpty()) faults.put("tekst", words.of("overview.help.fault.text"));
        else if (typed.length() > HelpWish.LONGEST)
            faults.put("tekst", words.of("overview.help.fault.long", HelpWish.LONGEST, typed.length()));
        return new Faults(faults);
    }

    @PostMapping(ADDRESS + "/hjaelp/{oenske:[0-9a-f-]{36}}/tilbage")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView takeBack(School school, @PathVariable UUID oenske, Visitor visitor) {
        if (wishes.takeBack(school, oenske, visitor.person()))
            audit.record(school.municipality(), "help.withdrawn", school.slug());
        return SeeOther.to(SharingViews.address(school) + "#hjaelp");
    }
}
