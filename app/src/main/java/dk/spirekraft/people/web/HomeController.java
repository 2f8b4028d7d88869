package dk.spirekraft.people.web;

import dk.spirekraft.people.ForTheSignedIn;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The public front, and where each role lands after signing in.
@Controller
class HomeController {

    private final Schools schools;

    HomeController(Schools schools) {
        this.schools = schools;
    }

    @GetMapping("/")
    @OpenToAll
    ModelAndView front(Words words) {
        boolean anywhere =
                Visitors.current().filter(visitor -> !visitor.roles().isEmpty()).isPresent();
        return anywhere
                ? SeeOther.to("/skoler")
                : new FrontPage(words.of("people.front.title")).drawnBy("people/front");
    }

    @GetMapping("/skoler")
    @ForTheSignedIn
    ModelAndView land(Visitor visitor, Words words) {
        if (visitor.isAny(Role.SECRETARIAT, Role.ADMINISTRATION)) return SeeOther.to("/kommune");
        List<School> mine =
                schools.all().stream().filter(school -> isOpen(visitor, school)).toList();
        if (mine.size() == 1) return SeeOther.to(mine.getFirst().address());
        if (mine.isEmpty() && visitor.isAny(Role.OPERATOR)) return SeeOther.to("/driftslog");
        String note = words.of(mine.isEmpty() ? "people.schools.none" : "people.schools.order");
        return SchoolsPage.of(words.of("people.schools.title"), note, mine).drawnBy("people/schools");
    }

    private static boolean isOpen(Visitor visitor, School school) {
        return visitor.isAny(school, Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.HELPER, Role.CONSULTANT);
    }
}
