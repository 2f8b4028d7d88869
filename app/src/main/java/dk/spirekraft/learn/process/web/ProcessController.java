package dk.spirekraft.learn.process.web;

import dk.spirekraft.learn.programme.Programmes;
import dk.spirekraft.learn.programme.web.ProgrammeGate;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// How a programme went: for those who run it, and for each school its own part.
@Controller
class ProcessController {

    private static final String PAGE = "learn/process/figures";

    private final ProgrammeGate gate;
    private final Programmes programmes;
    private final ProcessViews views;

    ProcessController(ProgrammeGate gate, Programmes programmes, ProcessViews views) {
        this.gate = gate;
        this.programmes = programmes;
        this.views = views;
    }

    @GetMapping("/forloeb/{programme:\\d{1,9}}/tal")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION, Role.CONSULTANT})
    ModelAndView show(@PathVariable int programme, Visitor visitor, Words words) {
        return views.page(gate.find(programme, visitor), words).drawnBy(PAGE);
    }

    @GetMapping("/forloeb/{programme:\\d{1,9}}/tal.csv")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION, Role.CONSULTANT})
    ResponseEntity<byte[]> file(@PathVariable int programme, Visitor visitor, Words words) {
        byte[] content = views.file(gate.find(programme, visitor), words).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"forloeb-%d.csv\"".formatted(programme))
                .body(content);
    }

    @GetMapping("/skoler/{school}/forloeb/tal")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView showSchool(School school, Words words) {
        return programmes
                .of(school)
                .map(programme -> views.page(programme, school, words).drawnBy(PAGE))
                .orElseGet(() -> SeeOther.to(school.address() + "/forloeb"));
    }
}
