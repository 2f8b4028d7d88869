package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.Method;
import dk.spirekraft.learn.method.Methods;
import dk.spirekraft.learn.method.OwnMethods;
import dk.spirekraft.learn.method.web.MethodPage.Doors;
import dk.spirekraft.learn.method.web.MethodPage.Link;
import dk.spirekraft.learn.method.web.MethodsPage.Shelf;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The methods of a school: ours, those of its municipality, and its own.
@Controller
class SchoolMethodsController {

    static final String ADDRESS = "/skoler/{school}/metoder";

    private final Methods methods;
    private final OwnMethods own;
    private final TrialLinks trials;

    SchoolMethodsController(Methods methods, OwnMethods own, TrialLinks trials) {
        this.methods = methods;
        this.own = own;
        this.trials = trials;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView index(School school, Visitor visitor, @ModelAttribute MethodQuery query, Words words) {
        List<Method> found = methods.matching(methods.at(school), query.search());
        String writing = Authors.mayWrite(visitor, school) ? address(school) + "/ny" : "";
        return MethodsPage.of(new Shelf(address(school), writing), query, found, words)
                .drawnBy("learn/methods");
    }

    /// @param view how to look at it: `vis` for the projector, `udgave` for an older version
    @GetMapping(ADDRESS + "/{method:[a-z0-9-]+}")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView show(School school, @PathVariable("method") String id, @ModelAttribute View view, Words words) {
        Optional<Method> found = methods.find(school, id);
        if (found.isEmpty()) return SeeOther.to(address(school));
        Method newest = found.get();
        Method shown = version(newest, view.udgave());
        String note = note(newest, shown, words);
        return MethodPage.of(shown, note, doors(school, newest, words), words)
                .drawnBy(MethodsController.template(view.vis()));
    }

    /// How somebody asks to see a method.
    public record View(String vis, String udgave) {
        public View {
            vis = vis == null ? "" : vis;
            udgave = udgave == null ? "" : udgave;
        }
    }

    private Method version(Method newest, String asked) {
        if (newest.own().isEmpty() || asked.isEmpty()) return newest;
        return own.versions(newest).stream()
                .filter(version -> version.card().version().equals(asked))
                .findFirst()
                .map(version -> new Method(version.card(), newest.origin(), newest.own()))
                .orElse(newest);
    }

    private String note(Method newest, Method shown, Words words) {
        if (newest.own().isPresent() && own.isRetired(newest)) return words.of("method.retired");
        return newest.card().version().equals(shown.card().version())
                ? ""
                : words.of("method.older", shown.card().version(), newest.card().version());
    }

    private Doors doors(School school, Method method, Words words) {
        String here = address(school) + "/" + method.card().id();
        boolean mayChange = Authors.mayChange(method, school) && method.own().isPresent() && !own.isRetired(method);
        return new Doors(
                address(school),
                trials.at(school, method, words),
                Authors.mayWrite(school)
                        ? address(school) + "/ny?fra=" + method.card().id()
                        : "",
                mayChange ? here + "/rettelse" : "",
                mayChange ? here + "/nedlaeggelse" : "",
                versions(method, here, words));
    }

    private List<Link> versions(Method method, String here, Words words) {
        if (method.own().isEmpty()) return List.of();
        List<OwnMethods.Version> all = own.versions(method);
        if (all.size() < 2) return List.of();
        return all.stream()
                .map(version -> new Link(
                        words.of("method.version", version.card().version(), words.date(version.writtenOn())),
                        here + "?udgave=" + version.card().version()))
                .toList();
    }

    static String address(School school) {
        return school.address() + "/metoder";
    }
}
