package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A school's own timeline.
@Controller
class SchoolProgrammeController {

    private static final String A3 = "a3";

    private final Programmes programmes;
    private final ProgrammeGate gate;
    private final SchoolProgrammeViews views;

    SchoolProgrammeController(Programmes programmes, ProgrammeGate gate, SchoolProgrammeViews views) {
        this.programmes = programmes;
        this.gate = gate;
        this.views = views;
    }

    /// How the page is wanted.
    ///
    /// @param vis `print` for the poster
    /// @param papir `a3` for the larger one
    record Wanted(@Nullable String vis, @Nullable String papir) {}

    @GetMapping("/skoler/{school}/forloeb")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView show(School school, @ModelAttribute Wanted wanted, Visitor visitor, Words words) {
        Optional<Programme> programme = programmes.of(school);
        if (programme.isEmpty()) return none(school, words).drawnBy("learn/school-programme");
        if ("print".equals(wanted.vis()))
            return views.poster(programme.get(), school, A3.equals(wanted.papir()) ? A3 : "a4", words)
                    .drawnBy("learn/poster");
        return views.page(programme.get(), school, visitor, words).drawnBy("learn/school-programme");
    }

    private static SchoolProgrammePage none(School school, Words words) {
        return new SchoolProgrammePage(
                words.of("learn.timeline.title"),
                new SchoolProgrammePage.Link(school.name(), school.address()),
                school.address() + "/forloeb",
                false,
                words.of("learn.timeline.none"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /// An older programme of the school, or the one it is in now.
    @GetMapping("/skoler/{school}/forloeb/{programme:\\d{1,9}}")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView showOne(School school, @PathVariable int programme, Visitor visitor, Words words) {
        return views.page(gate.find(school, programme), school, visitor, words).drawnBy("learn/school-programme");
    }
}
