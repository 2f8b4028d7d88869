package dk.spirekraft.measure.web;

import dk.spirekraft.measure.Questionnaires;
import dk.spirekraft.measure.QuietPeriods;
import dk.spirekraft.measure.Rounds;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Rounds: the secretariat opens the same wave for many schools at once, after a last look.
@Controller
class RoundsController {

    private final Rounds rounds;
    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final Schools schools;
    private final RoundChecks checks;
    private final QuietPeriods quiet;
    private final AuditLog audit;
    private final Clock clock;

    RoundsController(
            Rounds rounds,
            Surveys surveys,
            Questionnaires questionnaires,
            Schools schools,
            RoundChecks checks,
            QuietPeriods quiet,
            AuditLog audit,
            Clock clock) {
        this.rounds = rounds;
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.schools = schools;
        this.checks = checks;
        this.quiet = quiet;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/kommune/maalinger")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView index(Visitor visitor, Words words) {
        UUID municipality = municipality(visitor);
        var offered = questionnaires.offered(municipality);
        var today = clock.instant().atZone(Words.ZONE).toLocalDate();
        var form = WaveForm.suggested(offered.getFirst().toString(), today, quiet.from(municipality, today));
        return page(
                        visitor,
                        new RoundForm("", List.of(), Map.of(), false),
                        new NewWavePage.Filled(form, Faults.NONE),
                        words)
                .drawnBy("measure/rounds");
    }

    /// Where a reload or the language switch lands after the last look.
    @GetMapping("/kommune/maalinger/tjek")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView back() {
        return SeeOther.to("/kommune/maalinger");
    }

    /// The last look. Nothing is opened here.
    @PostMapping("/kommune/maalinger/tjek")
    @AllowedFor({Role.SECRETARIAT})
    ModelAndView check(Visitor visitor, @ModelAttribute WaveForm form, @ModelAttribute RoundForm round, Words words) {
        if (round.isToBePutRight())
            return page(visitor, round, new NewWavePage.Filled(form, Faults.NONE), words)
                    .drawnBy("measure/rounds");
        Faults faults = faults(visitor, form, round, words);
        if (!faults.isEmpty()) return refused(visitor, round, new NewWavePage.Filled(form, faults), words);
        return checked(checks.of(typed(municipality(visitor), form, round), words));
    }

    private static ModelAndView checked(RoundCheckPage page) {
        return page.faults().isEmpty()
                ? page.drawnBy("measure/round-check")
                : page.drawnBy("measure/round-check", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private RoundChecks.Typed typed(UUID municipality, WaveForm form, RoundForm round) {
        return new RoundChecks.Typed(chosen(municipality, round), form, round, questionnaires.offered(municipality));
    }

    @PostMapping("/kommune/maalinger")
    @AllowedFor({Role.SECRETARIAT})
    ModelAndView create(Visitor visitor, @ModelAttribute WaveForm form, @ModelAttribute RoundForm round, Words words) {
        UUID municipality = municipality(visitor);
        Faults faults = faults(visitor, form, round, words);
        if (!faults.isEmpty()) return refused(visitor, round, new NewWavePage.Filled(form, faults), words);
        RoundChecks.Typed typed = typed(municipality, form, round);
        RoundCheckPage look = checks.of(typed, words);
        if (!look.faults().isEmpty()) return checked(look);
        return switch (rounds.plan(municipality, round.title(), typed.plans())) {
            case Rounds.Planning.SchoolGone gone ->
                refused(visitor, round, new NewWavePage.Filled(form, RoundForm.schoolGone(words)), words);
            case Rounds.Planning.Planned planned -> {
                planned.waves().forEach(surveys::open);
                audit.record(municipality, "round.opened", round.title());
                yield SeeOther.to("/kommune/maalinger/" + planned.round());
            }
        };
    }

    private Faults faults(Visitor visitor, WaveForm form, RoundForm round, Words words) {
        UUID municipality = municipality(visitor);
        Faults ofWave = form.faults(questionnaires.offered(municipality), clock.instant(), words);
        return round.faults(ofWave, asked(municipality), words);
    }

    private ModelAndView refused(Visitor visitor, RoundForm round, NewWavePage.Filled filled, Words words) {
        return page(visitor, round, filled, words).drawnBy("measure/rounds", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @GetMapping("/kommune/maalinger/{round}")
    @AllowedFor({Role.SECRETARIAT, Role.ADMINISTRATION})
    ModelAndView show(Visitor visitor, @PathVariable UUID round, Words words) {
        Rounds.Round found = rounds.find(municipality(visitor), round).orElseThrow(NotFound::new);
        List<RoundPage.Row> rows =
                surveys.ofRound(round).stream().map(wave -> row(wave, words)).toList();
        return new RoundPage(found.name(), "/kommune/maalinger/" + round + "/skoler", rows).drawnBy("measure/round");
    }

    private RoundPage.Row row(Wave wave, Words words) {
        School school = schools.byId(wave.school());
        String address = school.address() + "/maalinger/" + wave.number();
        String state = wave.opening().isEmpty()
                ? unopened(wave, checks.staff(school), words)
                : WaveWords.state(wave, clock.instant(), words);
        return new RoundPage.Row(school.name(), address, state);
    }

    /// A round opens its waves at once: one that is still unopened had too few then. Units may have been put right
    /// since.
    private String unopened(Wave wave, int staff, Words words) {
        if (!wave.closesAt().isAfter(clock.instant())) return words.of("measure.rounds.over");
        return wave.minGroupSize().allows(staff)
                ? words.of("measure.rounds.enough", staff)
                : words.of("measure.rounds.tooFew", wave.minGroupSize().answers());
    }

    private List<School> chosen(UUID municipality, RoundForm round) {
        return asked(municipality).stream()
                .filter(one -> round.schools().contains(one.slug()))
                .toList();
    }

    /// The schools that a round can be opened at.
    private List<School> asked(UUID municipality) {
        return schools.of(municipality).stream()
                .filter(school -> !school.imported())
                .toList();
    }

    private RoundsPage page(Visitor visitor, RoundForm round, NewWavePage.Filled filled, Words words) {
        UUID municipality = municipality(visitor);
        String title = words.of("measure.rounds.title");
        var own = new NewWavePage(
                title,
                title,
                "/kommune/maalinger",
                filled.form(),
                QuestionnaireChoice.all(questionnaires, municipality, words),
                filled.faults(),
                "");
        return new RoundsPage(
                own.title(), rounds.of(municipality), own, round, asked(municipality), visitor.isAny(Role.SECRETARIAT));
    }

    private static UUID municipality(Visitor visitor) {
        return visitor.municipalityAs(Role.SECRETARIAT, Role.ADMINISTRATION).orElseThrow(NotFound::new);
    }
}
