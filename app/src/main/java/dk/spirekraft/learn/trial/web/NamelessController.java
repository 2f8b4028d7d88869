package dk.spirekraft.learn.trial.web;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPulses;
import dk.spirekraft.measure.PulseWindows;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.PulseFigures;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A trial's question answered without names, on slips, where so many take part that nobody stands out. A trial whose
/// answers were counted in the open goes on so: two ways of asking make no one row of figures.
@Controller
class NamelessController {

    private static final String ADDRESS = "/skoler/{school}/afproevninger/{titel}/puls/uden-navne";
    private static final String PAGE = "learn/trial/nameless";

    private final PulseWindows windows;
    private final PulseFigures figures;
    private final TrialPulses counted;
    private final TrialDesk desk;

    NamelessController(PulseWindows windows, PulseFigures figures, TrialPulses counted, TrialDesk desk) {
        this.windows = windows;
        this.figures = figures;
        this.counted = counted;
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, @PathVariable String titel, Words words) {
        Trial trial = desk.find(school, titel);
        if (!isOffered(trial)) return desk.back(school, trial, "#puls");
        TrialScene scene = desk.scene(school, words);
        String question = windows.question(trial.id())
                .map(PulseWindows.Question::text)
                .orElseGet(() -> words.of("learn.trial.pulse.usual"));
        var form = NamelessForm.suggested(question, asked(trial), scene.today());
        return page(scene, trial, form, Faults.NONE).drawnBy(PAGE);
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView open(School school, @PathVariable String titel, @ModelAttribute NamelessForm form, Words words) {
        Trial trial = desk.find(school, titel);
        if (!isOffered(trial)) return desk.back(school, trial, "#puls");
        TrialScene scene = desk.scene(school, words);
        NamelessForm asking = form.asking(windows.question(trial.id()));
        Faults faults = asking.faults(scene.now(), words);
        if (!faults.isEmpty()) return page(scene, trial, asking, faults).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
        if (windows.open(school, asking.next(trial.id(), scene.now()))) desk.log(school, "pulse.opened", trial.slug());
        return desk.back(school, trial, "/puls/uden-navne");
    }

    @PostMapping(ADDRESS + "/lukning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView close(School school, @PathVariable String titel) {
        Trial trial = desk.find(school, titel);
        windows.open(trial.id()).ifPresent(open -> {
            windows.close(open);
            desk.log(school, "pulse.closed", trial.slug());
        });
        return desk.back(school, trial, "/puls/uden-navne");
    }

    /// Where nothing was counted in the open, and to the end of what was begun.
    private boolean isOffered(Trial trial) {
        return counted.of(trial).isEmpty()
                && (trial.isUnderWay() || windows.open(trial.id()).isPresent());
    }

    /// As many as last time.
    private String asked(Trial trial) {
        List<Wave> before = windows.of(trial.id());
        return before.isEmpty()
                ? ""
                : String.valueOf(before.getLast().opening().orElseThrow().eligible());
    }

    private NamelessPage page(TrialScene scene, Trial trial, NamelessForm form, Faults faults) {
        Words words = scene.words();
        Optional<PulseWindows.Question> asked = windows.question(trial.id());
        String question = asked.map(PulseWindows.Question::text).orElse("");
        List<PulseFigures.Window> past = figures.of(trial.id());
        return new NamelessPage(
                words.of("learn.trial.nameless.title"),
                trial.address(scene.school()),
                trial.plan().aim(),
                question,
                asked.filter(PulseWindows.Question::sensitive).isPresent()
                        ? words.of("learn.trial.nameless.ten", MinGroupSize.SENSITIVE_FLOOR)
                        : "",
                windows.open(trial.id()).map(open -> window(scene, trial, open)),
                form,
                faults,
                past.stream().flatMap(window -> hidden(window, words)).toList(),
                PulseRuns.without(question, past, words));
    }

    private NamelessPage.Window window(TrialScene scene, Trial trial, Wave open) {
        Words words = scene.words();
        int eligible = open.opening().orElseThrow().eligible();
        return new NamelessPage.Window(
                words.of("learn.trial.nameless.open", words.time(open.closesAt()), eligible),
                windows.printed(open) > 0 ? "" : scene.school().address() + "/pulser/" + trial.id() + "/sedler");
    }

    private static Stream<String> hidden(PulseFigures.Window window, Words words) {
        return window instanceof PulseFigures.Window.Hidden hidden
                ? Stream.of(words.of(
                        hidden.why() == Suppression.TOO_FEW
                                ? "learn.trial.nameless.few"
                                : "learn.trial.nameless.guessable",
                        words.date(hidden.day())))
                : Stream.empty();
    }
}
