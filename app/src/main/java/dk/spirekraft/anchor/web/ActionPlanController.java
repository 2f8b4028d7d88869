package dk.spirekraft.anchor.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Download;
import dk.spirekraft.web.Words;
import dk.spirekraft.web.Workbook;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The school's actions for the plan of its workplace assessment.
@Controller
class ActionPlanController {

    private static final String ADDRESS = "/skoler/{school}/forankring/apv";

    private final ActionLines lines;
    private final AnchorDesk desk;

    ActionPlanController(ActionLines lines, AnchorDesk desk) {
        this.lines = lines;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, @RequestParam(required = false) @Nullable String vis, Words words) {
        Scene scene = desk.scene(school, words);
        var page = new ActionPlanPage(
                words.of("anchor.apv.title"), school.name(), scene.address("/apv"), scene.address(""), lines.of(scene));
        return page.drawnBy("print".equals(vis) ? "anchor/apv-print" : "anchor/apv");
    }

    @GetMapping(ADDRESS + ".csv")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView lines(School school, Words words) {
        String csv = lines.of(desk.scene(school, words)).csv(words.language());
        return Download.of("apv-handleplan.csv", "text/csv;charset=UTF-8", csv.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(ADDRESS + ".xlsx")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView workbook(School school, Words words) {
        byte[] file = Workbook.of("APV", lines.of(desk.scene(school, words)));
        return Download.of("apv-handleplan.xlsx", Workbook.TYPE, file);
    }
}
