package dk.spirekraft.learn.programme.web;

import dk.spirekraft.learn.programme.CoreTask;
import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A school's core task and core service, written down with the three lenses as help.
@Controller
class CoreTaskController {

    private static final String ADDRESS = "/skoler/{school}/forloeb/kerneopgave";

    private final CoreTasks coreTasks;
    private final AuditLog audit;

    CoreTaskController(CoreTasks coreTasks, AuditLog audit) {
        this.coreTasks = coreTasks;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, Words words) {
        CoreTask task = coreTasks.of(school);
        return page(new Draft(school, task, task), Faults.NONE, words).drawnBy("learn/written");
    }

    /// A core task as somebody writes it, and as it stands.
    private record Draft(School school, CoreTask written, CoreTask now) {}

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView keep(School school, @ModelAttribute WrittenForm form, Words words) {
        CoreTask written = form.coreTask();
        Faults faults = form.coreTaskFaults(words);
        if (!faults.isEmpty()) return refused(new Draft(school, written, written), faults, words);
        return switch (coreTasks.keep(school, written)) {
            case Kept.Done<CoreTask>() -> {
                audit.record(school.municipality(), "coreTask.written", school.slug());
                yield SeeOther.to(school.address() + "/forloeb/kerneopgave");
            }
            case Kept.Overtaken<CoreTask>(CoreTask now) -> refused(new Draft(school, written, now), Faults.NONE, words);
        };
    }

    private ModelAndView refused(Draft draft, Faults faults, Words words) {
        return page(draft, faults, words).drawnBy("learn/written", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static WrittenPage page(Draft draft, Faults faults, Words words) {
        String heading = words.of("learn.core.title");
        boolean overtaken = draft.now().edition() != draft.written().edition();
        return new WrittenPage(
                faults.isEmpty() && !overtaken ? heading : words.of("web.fault") + ": " + heading,
                heading,
                words.of("learn.core.text"),
                draft.school().address() + "/forloeb/kerneopgave",
                draft.school().address() + "/forloeb",
                fields(draft, words),
                List.of(
                        words.of("learn.core.lens.1"),
                        words.of("learn.core.lens.2"),
                        words.of("learn.core.lens.3"),
                        words.of("learn.core.lens.4")),
                draft.now().edition(),
                overtaken,
                faults,
                List.of(),
                Visitors.current()
                        .filter(one -> one.isInWorkingGroup(draft.school()))
                        .isPresent());
    }

    private static List<WrittenPage.Field> fields(Draft draft, Words words) {
        CoreTask written = draft.written();
        CoreTask now = draft.now();
        return List.of(
                field("formal", written.formal(), now.formal(), words),
                field("performed", written.performed(), now.performed(), words),
                field("experienced", written.experienced(), now.experienced(), words),
                field("task", written.task(), now.task(), words),
                field("service", written.service(), now.service(), words));
    }

    private static WrittenPage.Field field(String name, String written, String now, Words words) {
        return new WrittenPage.Field(
                name,
                words.of("learn.core." + name),
                words.of("learn.core." + name + ".hint"),
                written,
                now.equals(written) ? "" : now);
    }
}
