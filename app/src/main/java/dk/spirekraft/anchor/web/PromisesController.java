package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.promise.Promise;
import dk.spirekraft.anchor.promise.Promises;
import dk.spirekraft.anchor.web.PromiseViews.Typing;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a school promised its staff, for the group that keeps the promises.
@Controller
class PromisesController {

    private static final String ADDRESS = "/skoler/{school}/forankring/loefter";
    private static final int LONGEST = 400;

    private final Promises promises;
    private final PromiseViews views;
    private final AnchorDesk desk;

    PromisesController(Promises promises, PromiseViews views, AnchorDesk desk) {
        this.promises = promises;
        this.views = views;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, Visitor visitor, Words words) {
        return views.forGroup(desk.scene(school, words), visitor.isInWorkingGroup(school), Typing.NOTHING)
                .drawnBy("anchor/promises");
    }

    /// Says what all staff were told.
    @PostMapping(ADDRESS + "/{maaling:\\d{1,6}}/{scale}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView tell(
            School school,
            @PathVariable Map<String, String> which,
            @RequestParam Map<String, String> fields,
            Words words) {
        String field = "fortalt-%s-%s".formatted(which.get("maaling"), which.get("scale"));
        Promise promise = promises.of(school, words.language()).stream()
                .filter(one -> PromiseViews.field(one).equals(field))
                .findFirst()
                .orElseThrow(NotFound::new);
        String text = Typed.text(fields.get(field));
        Scene scene = desk.scene(school, words);
        if (text.isEmpty() || text.length() > LONGEST) {
            var faults = new Faults(Map.of(field, words.of("anchor.promises.fault", LONGEST)));
            return views.forGroup(scene, true, new Typing(field, text, faults))
                    .drawnBy("anchor/promises", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        promises.tell(school, promise, text);
        desk.log(school, "promise.told", promise.scale());
        return SeeOther.to(scene.address("/loefter"));
    }
}
