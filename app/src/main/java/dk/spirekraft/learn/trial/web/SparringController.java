package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.SparringSlots;
import dk.spirekraft.learn.trial.SparringSlots.Slot;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.trial.web.SparringPages.Returned;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Times to talk: offered by the consultant, taken by the group, each with a status before it.
@Controller
class SparringController {

    private static final String PAGE = "learn/trial/sparring";

    private final SparringSlots slots;
    private final SparringPages pages;
    private final Trials trials;
    private final TrialDesk desk;

    SparringController(SparringSlots slots, SparringPages pages, Trials trials, TrialDesk desk) {
        this.slots = slots;
        this.pages = pages;
        this.trials = trials;
        this.desk = desk;
    }

    @GetMapping("/skoler/{school}/sparring")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, Words words) {
        TrialScene scene = desk.scene(school, words);
        return page(scene, new Returned(SlotForm.suggested(scene.today()), Faults.NONE, ""))
                .drawnBy(PAGE);
    }

    private SparringPage page(TrialScene scene, Returned returned) {
        return pages.of(scene, TrialDesk.visitor().isAny(scene.school(), Role.CONSULTANT), returned);
    }

    @PostMapping("/skoler/{school}/sparring")
    @AllowedFor(Role.CONSULTANT)
    ModelAndView offer(School school, @ModelAttribute SlotForm form, Words words) {
        TrialScene scene = desk.scene(school, words);
        Faults faults = form.faults(scene.now(), words);
        if (!faults.isEmpty())
            return page(scene, new Returned(form, faults, "")).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
        slots.offer(school, TrialDesk.visitor().person(), form.slot());
        desk.log(school, "sparring.offered", form.day());
        return SeeOther.to(SparringPages.address(school));
    }

    @GetMapping("/skoler/{school}/sparring/{slot}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView status(School school, @PathVariable UUID slot, Words words) {
        return pages.status(desk.scene(school, words), find(school, slot)).drawnBy("learn/trial/status");
    }

    @PostMapping("/skoler/{school}/sparring/{slot}/aftale")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView book(School school, @PathVariable UUID slot, @RequestParam @Nullable String titel, Words words) {
        Slot found = find(school, slot);
        Optional<Trial> trial = trials.find(school, Typed.text(titel));
        if (trial.isEmpty()) return SeeOther.to(SparringPages.address(school));
        if (slots.book(found, trial.get(), TrialDesk.visitor().person())) {
            desk.log(school, "sparring.booked", trial.get().slug());
            return SeeOther.to(SparringPages.address(school));
        }
        TrialScene scene = desk.scene(school, words);
        String said = words.of("learn.trial.slot.taken");
        return page(scene, new Returned(SlotForm.suggested(scene.today()), Faults.NONE, said))
                .drawnBy(PAGE, HttpStatus.CONFLICT);
    }

    /// Gives a time back that the group had taken.
    @PostMapping("/skoler/{school}/sparring/{slot}/afbud")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView release(School school, @PathVariable UUID slot) {
        slots.release(find(school, slot));
        desk.log(school, "sparring.released", slot.toString());
        return SeeOther.to(SparringPages.address(school));
    }

    /// Takes back a time that nobody has taken.
    @PostMapping("/skoler/{school}/sparring/{slot}/sletning")
    @AllowedFor(Role.CONSULTANT)
    ModelAndView withdraw(School school, @PathVariable UUID slot) {
        if (slots.withdraw(find(school, slot))) desk.log(school, "sparring.withdrawn", slot.toString());
        return SeeOther.to(SparringPages.address(school));
    }

    private Slot find(School school, UUID slot) {
        return slots.find(school, slot).orElseThrow(NotFound::new);
    }
}
