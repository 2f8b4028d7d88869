package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.overview.municipality.HelpWish;
import dk.spirekraft.overview.municipality.HelpWishes;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What schools would like help with, for those who can give it.
@Controller
class HelpController {

    private final HelpWishes wishes;
    private final Schools schools;

    HelpController(HelpWishes wishes, Schools schools) {
        this.wishes = wishes;
        this.schools = schools;
    }

    @GetMapping("/kommune/hjaelp")
    @AllowedFor({Role.SECRETARIAT, Role.CONSULTANT})
    ModelAndView show(Visitor visitor, Words words) {
        Map<UUID, List<HelpWish>> raised = wishes.all().stream().collect(Collectors.groupingBy(HelpWish::school));
        var rows = new SchoolRows(true, Map.of(), words);
        return new HelpPage(
                        words.of("overview.help.wishes"),
                        schools.all().stream()
                                .filter(school -> raised.containsKey(school.id()))
                                .filter(school -> visitor.isAny(school, Role.SECRETARIAT, Role.CONSULTANT))
                                .map(school -> new HelpPage.Row(
                                        school,
                                        raised.getOrDefault(school.id(), List.of()).stream()
                                                .map(rows::wish)
                                                .toList()))
                                .toList())
                .drawnBy("overview/help");
    }
}
