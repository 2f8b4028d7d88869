package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialPulses;
import dk.spirekraft.learn.trial.TrialPulses.Count;
import dk.spirekraft.learn.trial.web.BoardPage.Option;
import dk.spirekraft.measure.PulseWindows;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The weekly question of a trial, counted in the open. Where it is answered without names, nothing is counted here.
@Controller
class PulseController {

    private static final String PAGE = "learn/trial/pulse";
    private static final int WEEKS = 16;

    private final TrialPulses pulses;
    private final PulseWindows windows;
    private final TrialDesk desk;

    PulseController(TrialPulses pulses, PulseWindows windows, TrialDesk desk) {
        this.pulses = pulses;
        this.windows = windows;
        this.desk = desk;
    }

    @GetMapping("/skoler/{school}/afproevninger/{titel}/puls")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, @PathVariable String titel, Words words) {
        Trial trial = desk.find(school, titel);
        if (!trial.isUnderWay()) return desk.back(school, trial, "#puls");
        if (windows.question(trial.id()).isPresent()) return desk.back(school, trial, "/puls/uden-navne");
        TrialScene scene = desk.scene(school, words);
        String question = pulses.question(trial).orElseGet(() -> words.of("learn.trial.pulse.usual"));
        var form = PulseForm.suggested(question, weeks(scene, trial).getFirst());
        return page(scene, trial, form, new Outcome(Faults.NONE, "")).drawnBy(PAGE);
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/puls")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView count(School school, @PathVariable String titel, @ModelAttribute PulseForm form, Words words) {
        Trial trial = desk.find(school, titel);
        if (!trial.isUnderWay()) return desk.back(school, trial, "#puls");
        if (windows.question(trial.id()).isPresent()) return desk.back(school, trial, "/puls/uden-navne");
        TrialScene scene = desk.scene(school, words);
        Faults faults = form.faults(weeks(scene, trial), words);
        if (!faults.isEmpty())
            return page(scene, trial, form, new Outcome(faults, "")).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
        pulses.ask(trial, form.question());
        Kept<Count> kept = pulses.count(trial, TrialDesk.visitor().person(), form.count());
        if (!(kept instanceof Kept.Overtaken<Count> overtaken)) return desk.back(school, trial, "#puls");
        Count now = overtaken.now();
        return page(scene, trial, form.on(now.edition()), new Outcome(Faults.NONE, told(words, now)))
                .drawnBy(PAGE, HttpStatus.CONFLICT);
    }

    /// What came of a form: its faults, or what somebody else has counted.
    private record Outcome(Faults faults, String overtaken) {}

    private PulsePage page(TrialScene scene, Trial trial, PulseForm form, Outcome outcome) {
        Words words = scene.words();
        List<Count> counted = pulses.of(trial);
        return new PulsePage(
                words.of("learn.trial.pulse.title"),
                trial.address(scene.school()),
                trial.plan().aim(),
                form,
                outcome.faults(),
                !counted.isEmpty(),
                weeks(scene, trial).stream()
                        .map(week -> option(words, week, form, counted))
                        .toList(),
                outcome.overtaken(),
                PulseRuns.of(pulses.question(trial).orElse(""), counted, words));
    }

    private static Option option(Words words, LocalDate week, PulseForm form, List<Count> counted) {
        boolean known = counted.stream().anyMatch(count -> count.week().equals(week));
        String label = words.of(known ? "learn.trial.pulse.weekCounted" : "learn.trial.pulse.week", words.date(week));
        return new Option(week.toString(), label, week.toString().equals(form.week()));
    }

    /// This week and those before it back to the trial's first, which never overlap.
    private static List<LocalDate> weeks(TrialScene scene, Trial trial) {
        LocalDate monday = monday(scene.today());
        LocalDate begun = trial.start()
                .map(at -> at.atZone(Words.ZONE).toLocalDate())
                .filter(day -> day.isBefore(trial.plan().firstOn()))
                .orElse(trial.plan().firstOn());
        return Stream.iterate(monday, week -> week.minusWeeks(1))
                .limit(WEEKS)
                .filter(week -> week.equals(monday) || !week.isBefore(monday(begun)))
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String told(Words words, Count now) {
        return words.of(
                "learn.trial.pulse.overtaken",
                words.date(now.week()),
                String.join(" · ", now.counts().stream().map(String::valueOf).toList()));
    }
}
