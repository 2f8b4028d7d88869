package dk.spirekraft.overview.thread.web;

import dk.spirekraft.overview.thread.Kind;
import dk.spirekraft.overview.thread.Knot;
import dk.spirekraft.overview.thread.Threads;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/// The red thread from one thing of a school, for those who may see its trials.
@Controller
class ThreadController {

    private final Threads threads;

    ThreadController(Threads threads) {
        this.threads = threads;
    }

    @GetMapping("/skoler/{school}/traad/{slags:[a-z]{1,20}}/{id:[A-Za-z0-9_.-]{1,120}}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, Visitor visitor, @ModelAttribute Start start, Words words) {
        return threads.of(school, start.name(), visitor.isInWorkingGroup(school), words)
                .map(seen -> ThreadPage.of(school, seen, words).drawnBy("overview/thread"))
                .orElseThrow(NotFound::new);
    }

    /// What an address names.
    ///
    /// @param slags the kind, `id` its name among those
    record Start(String slags, String id) {

        /// @throws NotFound if there is no such kind
        Knot.Name name() {
            return new Knot.Name(Kind.at(slags).orElseThrow(NotFound::new), id);
        }
    }
}
