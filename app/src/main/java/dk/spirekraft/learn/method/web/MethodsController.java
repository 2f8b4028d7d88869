package dk.spirekraft.learn.method.web;

import dk.spirekraft.learn.method.Method;
import dk.spirekraft.learn.method.MethodFile;
import dk.spirekraft.learn.method.Methods;
import dk.spirekraft.learn.method.web.MethodPage.Doors;
import dk.spirekraft.learn.method.web.MethodsPage.Shelf;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The methods that come with the program, for everybody.
@Controller
class MethodsController {

    static final String ADDRESS = "/metoder";

    /// The look for the projector.
    static final String BIG = "storskaerm";

    private final Methods methods;
    private final TrialLinks trials;

    MethodsController(Methods methods, TrialLinks trials) {
        this.methods = methods;
        this.trials = trials;
    }

    @GetMapping(ADDRESS)
    @OpenToAll
    ModelAndView index(@ModelAttribute MethodQuery query, Words words) {
        List<Method> found = methods.matching(methods.open(), query.search());
        return MethodsPage.of(new Shelf(ADDRESS, ""), query, found, words).drawnBy("learn/methods");
    }

    @GetMapping(ADDRESS + "/{method:[a-z0-9-]+}")
    @OpenToAll
    ModelAndView show(
            @PathVariable("method") String id,
            @RequestParam(value = "vis", defaultValue = "") String look,
            Words words) {
        Method method = methods.find(id).orElseThrow(NotFound::new);
        var doors = new Doors(ADDRESS, trials.anywhere(method, words), "", "", "", List.of());
        return MethodPage.of(method, "", doors, words).drawnBy(template(look));
    }

    static String template(String look) {
        return look.equals(BIG) ? "learn/method-steps" : "learn/method";
    }

    /// The format of the files, for whoever writes one.
    @GetMapping(value = "/metode.schema.json", produces = "application/schema+json")
    @OpenToAll
    ResponseEntity<String> schema() {
        return ResponseEntity.ok(MethodFile.schema());
    }
}
