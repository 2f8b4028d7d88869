package dk.spirekraft.measure.web;

import dk.spirekraft.measure.CountedNewcomers;
import dk.spirekraft.measure.OpeningOutcome;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One measurement: its status, opening it, giving it more time, and moving its dialogue.
@Controller
class WaveController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}";

    private final Surveys surveys;
    private final WavePages pages;
    private final QuietPeriods quiet;
    private final AuditLog audit;
    private final Clock clock;

    WaveController(Surveys surveys, WavePages pages, QuietPeriods quiet, AuditLog audit, Clock clock) {
        this.surveys = surveys;
        this.pages = pages;
        this.quiet = quiet;
        this.audit = audit;
        this.clock = clock;
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
    ModelAndView show(School school, @PathVariable int number, Words words) {
        return pages.of(school, wave(school, number), Wished.NOTHING, words).drawnBy("measure/wave");
    }

    @PostMapping(ADDRESS + "/aabning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView open(School school, @PathVariable int number, @RequestParam Map<String, String> typed, Words words) {
        Wave wave = wave(school, number);
        var told = TeamSizes.of(surveys, wave).map(sizes -> new MovesForm(sizes, typed).read(words));
        return switch (told.orElse(new MovesForm.Outcome.Told(Optional.empty()))) {
            case MovesForm.Outcome.Wrong wrong -> refused(school, wave, wrong.wished(), words);
            case MovesForm.Outcome.Told known -> open(school, wave, known.counted(), words);
        };
    }

    private ModelAndView open(School school, Wave wave, Optional<CountedNewcomers> told, Words words) {
        int number = wave.number();
        return switch (surveys.open(wave, told)) {
            case OpeningOutcome.Opened opened -> done("wave.opened", school, number);
            case OpeningOutcome.AlreadyOpened already -> SeeOther.to(school.address() + "/maalinger/" + number);
            case OpeningOutcome.TooLate late ->
                refused(school, wave, Wished.inVain(words.of("measure.open.tooLate")), words);
            case OpeningOutcome.NoTimeToCollect soon ->
                refused(school, wave, Wished.inVain(words.of("measure.open.collecting")), words);
            case OpeningOutcome.TooFew few ->
                refused(
                        school,
                        wave,
                        Wished.inVain(words.of("measure.open.tooFew", few.eligible(), few.least())),
                        words);
        };
    }

    @PostMapping(ADDRESS + "/forlaengelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView extend(School school, @PathVariable int number, @ModelAttribute ExtensionForm form, Words words) {
        Wave wave = wave(school, number);
        var wrong = form.wrong(wave, clock.instant(), quiet.from(school.municipality(), today()), words);
        if (wrong.isPresent()) return refused(school, wave, wrong.get(), words);
        return surveys.extend(wave, form.closesAt(wave))
                ? done("wave.extended", school, number)
                : refused(school, wave, Wished.inVain(words.of("measure.extend.over")), words);
    }

    @PostMapping(ADDRESS + "/dialogdag")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView moveDialogue(
            School school, @PathVariable int number, @RequestParam(defaultValue = "") String dag, Words words) {
        Wave wave = wave(school, number);
        var day = TypedDay.read(dag);
        if (day.isEmpty())
            return refused(school, wave, Wished.wrongly("dag", dag, words.of("measure.fault.date")), words);
        if (TypedDay.isTooFar(day.get(), clock.instant()))
            return refused(school, wave, Wished.wrongly("dag", dag, words.of("measure.fault.far")), words);
        return surveys.moveDialogue(wave, day.get())
                ? done("wave.dialogueMoved", school, number)
                : refused(school, wave, Wished.wrongly("dag", dag, words.of("measure.fault.dialogueEarly")), words);
    }

    /// Where the language switch lands after a form of this measurement was refused or slips were printed.
    @GetMapping({
        ADDRESS + "/aabning",
        ADDRESS + "/forlaengelse",
        ADDRESS + "/dialogdag",
        ADDRESS + "/sedler",
        ADDRESS + "/paamindelse"
    })
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView back(School school, @PathVariable int number) {
        return SeeOther.to(school.address() + "/maalinger/" + number);
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    private ModelAndView done(String action, School school, int number) {
        audit.record(school.municipality(), action, school.slug() + "/" + number);
        return SeeOther.to(school.address() + "/maalinger/" + number);
    }

    private ModelAndView refused(School school, Wave wave, Wished wished, Words words) {
        return pages.of(school, wave, wished, words).drawnBy("measure/wave", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Wave wave(School school, int number) {
        return surveys.find(school, number).orElseThrow(NotFound::new);
    }
}
