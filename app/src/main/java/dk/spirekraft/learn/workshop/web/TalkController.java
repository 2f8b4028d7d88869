package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.learn.workshop.FindingChoices;
import dk.spirekraft.learn.workshop.Guesses;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The result as an agenda point: guessed before it is seen, then each finding becomes act, watch or leave.
@Controller
class TalkController {

    private static final String ADDRESS =
            "/skoler/{school}/forloeb/{programme:\\d{1,9}}/workshops/{workshop:\\d}/resultat";
    private static final int LONGEST = 400;

    private final WorkshopGate gate;
    private final TalkViews views;
    private final Talks talks;
    private final FindingChoices choices;
    private final Guesses guesses;
    private final AuditLog audit;

    TalkController(
            WorkshopGate gate, TalkViews views, Talks talks, FindingChoices choices, Guesses guesses, AuditLog audit) {
        this.gate = gate;
        this.views = views;
        this.talks = talks;
        this.choices = choices;
        this.guesses = guesses;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, @ModelAttribute WorkshopPath path, Words words) {
        return views.page(gate.find(school, path), TalkViews.Typing.NOTHING, words)
                .drawnBy("learn/talk");
    }

    @PostMapping(ADDRESS + "/{scale}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView choose(
            School school,
            @ModelAttribute WorkshopPath.OfScale which,
            @RequestParam Map<String, String> fields,
            Words words) {
        var at = gate.find(school, which.path());
        Results.Shown shown = shown(at, which.scale());
        String reason = Typed.text(fields.get("reason"));
        Optional<FindingChoices.Choice> choice = choice(Typed.text(fields.get("choice")));
        Faults faults = faults(choice, reason, words);
        if (!faults.isEmpty())
            return refused(
                    at,
                    new TalkViews.Typing(which.scale(), Typed.text(fields.get("choice")), reason, List.of(), faults),
                    words);
        choices.keep(
                new FindingChoices.About(at.workshop(), school, shown.wave(), which.scale()),
                new FindingChoices.Chosen(choice.orElseThrow(), reason));
        audit.record(school.municipality(), "finding.chosen", school.slug() + "/" + which.scale());
        return SeeOther.to(at.address() + "/resultat#" + which.scale());
    }

    private Results.Shown shown(WorkshopGate.At at, String scale) {
        return talks.shown(at.school())
                .filter(shown -> shown.questionnaire().scales().stream()
                        .anyMatch(one -> one.id().equals(scale)))
                .orElseThrow(NotFound::new);
    }

    private static Optional<FindingChoices.Choice> choice(String typed) {
        return Arrays.stream(FindingChoices.Choice.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    private static Faults faults(Optional<FindingChoices.Choice> choice, String reason, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (choice.isEmpty()) faults.put("choice", words.of("learn.fault.choice"));
        if (reason.isEmpty() || reason.length() > LONGEST)
            faults.put("reason", words.of("learn.fault.choiceReason", LONGEST));
        return new Faults(faults);
    }

    private ModelAndView refused(WorkshopGate.At at, TalkViews.Typing typing, Words words) {
        return views.page(at, typing, words).drawnBy("learn/talk", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /// The slips of paper, counted: `antal-0` to `antal-4`.
    @PostMapping(ADDRESS + "/{scale}/gaet")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView guess(
            School school,
            @ModelAttribute WorkshopPath.OfScale which,
            @RequestParam Map<String, String> fields,
            Words words) {
        var at = gate.find(school, which.path());
        shown(at, which.scale());
        List<String> typed = IntStream.range(0, Guesses.CLASSES)
                .mapToObj(i -> Typed.text(fields.get("antal-" + i)))
                .toList();
        if (!typed.stream().allMatch(count -> count.matches("\\d{0,3}"))
                || typed.stream().allMatch(String::isEmpty)) {
            Faults faults = new Faults(Map.of("antal", words.of("learn.fault.guess")));
            return refused(at, new TalkViews.Typing(which.scale(), "", "", typed, faults), words);
        }
        guesses.keep(
                at.workshop(),
                school,
                which.scale(),
                typed.stream()
                        .map(count -> count.isEmpty() ? 0 : Integer.parseInt(count))
                        .toList());
        return SeeOther.to(at.address() + "/resultat#" + which.scale());
    }
}
