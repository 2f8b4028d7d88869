package dk.spirekraft.measure.web;

import dk.spirekraft.measure.OpeningOutcome;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One measurement: its status, opening it, giving it more time, and closing it.
@Controller
class WaveController {

    private final Surveys surveys;
    private final WavePages pages;
    private final AuditLog audit;

    WaveController(Surveys surveys, WavePages pages, AuditLog audit) {
        this.surveys = surveys;
        this.pages = pages;
        this.audit = audit;
    }

    @GetMapping("/skoler/{school}/maalinger/{number:\\d+}")
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
        return pages.of(school, wave(school, number), "", words).drawnBy("measure/wave");
    }

    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/aabning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView open(School school, @PathVariable int number, Words words) {
        Wave wave = wave(school, number);
        return switch (surveys.open(wave)) {
            case OpeningOutcome.Opened opened -> done("wave.opened", school, number);
            case OpeningOutcome.AlreadyOpened already -> done("wave.openedAgain", school, number);
            case OpeningOutcome.TooLate late -> refused(school, wave, words.of("measure.open.tooLate"), words);
            case OpeningOutcome.TooFew few ->
                refused(school, wave, words.of("measure.open.tooFew", few.eligible(), few.least()), words);
        };
    }

    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/forlaengelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView extend(
            School school, @PathVariable int number, @RequestParam(defaultValue = "7") int days, Words words) {
        Wave wave = wave(school, number);
        if (days < 1 || days > 28) return refused(school, wave, words.of("measure.extend.days"), words);
        return surveys.extend(wave, wave.closesAt().plus(Duration.ofDays(days)))
                ? done("wave.extended", school, number)
                : refused(school, wave, words.of("measure.extend.over"), words);
    }

    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/dialogdag")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView moveDialogue(
            School school, @PathVariable int number, @RequestParam(defaultValue = "") String dag, Words words) {
        Wave wave = wave(school, number);
        try {
            return surveys.moveDialogue(wave, LocalDate.parse(dag.strip()))
                    ? done("wave.dialogueMoved", school, number)
                    : refused(school, wave, words.of("measure.fault.dialogueEarly"), words);
        } catch (DateTimeParseException unreadable) {
            return refused(school, wave, words.of("measure.fault.date"), words);
        }
    }

    @PostMapping("/skoler/{school}/maalinger/{number:\\d+}/lukning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView close(School school, @PathVariable int number, Words words) {
        Wave wave = wave(school, number);
        if (wave.opening().isEmpty()) return refused(school, wave, words.of("measure.close.notOpened"), words);
        surveys.close(wave);
        return done("wave.closed", school, number);
    }

    private ModelAndView done(String action, School school, int number) {
        audit.record(school.municipality(), action, school.slug() + "/" + number);
        return SeeOther.to(school.address() + "/maalinger/" + number);
    }

    private ModelAndView refused(School school, Wave wave, String fault, Words words) {
        return pages.of(school, wave, fault, words).drawnBy("measure/wave", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Wave wave(School school, int number) {
        return surveys.find(school, number).orElseThrow(NotFound::new);
    }
}
