package dk.spirekraft.measure.web;

import dk.spirekraft.measure.ProposedWave;
import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A school's measurements, and planning the next.
@Controller
class WavesController {

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final QuietPeriods quiet;
    private final ObjectProvider<ProposedWave.Source> proposals;
    private final AuditLog audit;
    private final Clock clock;

    WavesController(
            Surveys surveys,
            Questionnaires questionnaires,
            QuietPeriods quiet,
            ObjectProvider<ProposedWave.Source> proposals,
            AuditLog audit,
            Clock clock) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.quiet = quiet;
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/skoler/{school}/maalinger")
    @AllowedFor({
        Role.SCHOOL_LEADER,
        Role.AMR,
        Role.TR,
        Role.MEMBER,
        Role.CONSULTANT,
        Role.SECRETARIAT,
        Role.ADMINISTRATION
    })
    ModelAndView index(School school, Words words) {
        return WavesPage.of(school, surveys.of(school), clock.instant(), words).drawnBy("measure/waves");
    }

    @GetMapping("/skoler/{school}/maalinger/ny")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView blank(School school, Words words) {
        var today = clock.instant().atZone(Words.ZONE).toLocalDate();
        var last = surveys.of(school).stream().reduce((older, newer) -> newer);
        var offered = questionnaires.offered(school.municipality());
        var days = quiet.from(school.municipality(), today);
        var form = last.map(wave -> WaveForm.like(wave, today, days))
                .orElseGet(() -> WaveForm.suggested(offered.getFirst().toString(), today, days));
        var proposed = proposals
                .orderedStream()
                .flatMap(source -> source.next(school).stream())
                .findFirst()
                .map(one -> one.notBefore(today.plusDays(1)));
        var filled = proposed.map(one -> form.on(one, offered)).orElse(form);
        return NewWavePage.of(school, new NewWavePage.Filled(filled, Faults.NONE), choices(school, words), words)
                .noting(proposed.map(one -> words.of("measure.new.proposed", one.of()))
                        .or(() -> last.map(wave -> words.of("measure.new.copied")))
                        .orElse(""))
                .drawnBy("measure/new-wave");
    }

    @PostMapping("/skoler/{school}/maalinger")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView create(School school, @ModelAttribute WaveForm form, Words words) {
        var offered = questionnaires.offered(school.municipality());
        var faults = form.faults(offered, clock.instant(), words);
        if (!faults.isEmpty())
            return NewWavePage.of(school, new NewWavePage.Filled(form, faults), choices(school, words), words)
                    .drawnBy("measure/new-wave", HttpStatus.UNPROCESSABLE_ENTITY);
        var wave = surveys.plan(form.plan(school, offered).orElseThrow());
        audit.record(school.municipality(), "wave.planned", school.slug() + "/" + wave.number());
        return SeeOther.to(school.address() + "/maalinger/" + wave.number());
    }

    private List<QuestionnaireChoice> choices(School school, Words words) {
        return QuestionnaireChoice.all(questionnaires, school.municipality(), words);
    }
}
