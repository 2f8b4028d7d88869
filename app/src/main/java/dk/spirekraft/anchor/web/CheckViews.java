package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.anchor.check.AnchoringChecks;
import dk.spirekraft.anchor.check.CheckDates;
import dk.spirekraft.anchor.check.FollowUp;
import dk.spirekraft.anchor.check.Rung;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Subject;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// Makes the page of the anchoring check.
@Component
class CheckViews {

    private final AnchoringChecks checks;
    private final CheckDates dates;
    private final Routines routines;
    private final FollowUp followUp;

    CheckViews(AnchoringChecks checks, CheckDates dates, Routines routines, FollowUp followUp) {
        this.checks = checks;
        this.dates = dates;
        this.routines = routines;
        this.followUp = followUp;
    }

    /// A form as it was filled in; not `open` for those who only look.
    record Filled(CheckForm form, Faults faults, boolean open) {}

    CheckPage page(Scene scene, Filled filled) {
        Words words = scene.words();
        List<AnchoringCheck> made = checks.of(scene.school());
        return new CheckPage(
                words.of("anchor.check.title"),
                scene.address("/tjek"),
                scene.address(""),
                next(scene),
                made.stream().limit(2).map(check -> words.date(check.madeOn())).toList(),
                rows(made, words),
                made.stream()
                        .filter(check -> !check.note().isEmpty())
                        .map(check -> Fact.of(words.date(check.madeOn()), check.note()))
                        .toList(),
                ask(scene, filled),
                filled.faults(),
                made.stream()
                        .findFirst()
                        .map(check -> new Subject("tjek", check.madeOn().toString())));
    }

    /// When the next check is, in words.
    String next(Scene scene) {
        Words words = scene.words();
        return dates.next(scene.school())
                .map(due -> words.of(due.isNow() ? "anchor.check.now" : "anchor.check.next", words.date(due.on())))
                .orElseGet(() -> words.of("anchor.check.none"));
    }

    private static List<CheckPage.Row> rows(List<AnchoringCheck> made, Words words) {
        if (made.isEmpty()) return List.of();
        AnchoringCheck now = made.getFirst();
        Optional<AnchoringCheck> before = made.stream().skip(1).findFirst();
        return Arrays.stream(Rung.values())
                .map(rung -> new CheckPage.Row(
                        words.of(rung.label()),
                        before.map(check -> words.of(rung.step(check.step(rung))))
                                .orElse(""),
                        words.of(rung.step(now.step(rung))),
                        before.map(check -> change(check.step(rung), now.step(rung), words))
                                .orElse("")))
                .toList();
    }

    private static String change(int before, int now, Words words) {
        if (before == now) return words.of("anchor.check.same");
        return words.of(now > before ? "anchor.check.further" : "anchor.check.back");
    }

    private CheckPage.Ask ask(Scene scene, Filled filled) {
        Words words = scene.words();
        if (!filled.open()) return new CheckPage.Ask(false, List.of(), List.of(), "", "");
        return new CheckPage.Ask(
                true,
                Arrays.stream(Rung.values())
                        .map(rung -> group(rung, filled, words))
                        .toList(),
                routines.goingOn(scene.school()).stream()
                        .map(routine -> alive(routine, filled, words))
                        .toList(),
                filled.form().note(),
                followUp.like(scene.school())
                        .map(last -> words.of("anchor.check.follow", last.number()))
                        .orElse(""));
    }

    private static CheckPage.Group group(Rung rung, Filled filled, Words words) {
        return new CheckPage.Group(
                words.of(rung.label()),
                IntStream.rangeClosed(1, Rung.QUESTIONS)
                        .mapToObj(number -> question(rung, number, filled, words))
                        .toList());
    }

    private static CheckPage.Question question(Rung rung, int number, Filled filled, Words words) {
        int question = rung.ordinal() * Rung.QUESTIONS + number;
        Optional<Integer> chosen = filled.form().step(question);
        return new CheckPage.Question(
                CheckForm.field(question),
                question + ". " + words.of(rung.question(number)),
                IntStream.range(0, Rung.STEPS)
                        .mapToObj(step -> new Choice(
                                String.valueOf(step),
                                words.of(rung.step(step)),
                                chosen.filter(one -> one == step).isPresent()))
                        .toList(),
                filled.faults().of(CheckForm.field(question)));
    }

    private static CheckPage.Alive alive(Routine routine, Filled filled, Words words) {
        Optional<State> chosen = filled.form().state(routine);
        Faults faults = filled.faults();
        String fault = faults.of(CheckForm.field(routine));
        return new CheckPage.Alive(
                CheckForm.field(routine),
                routine.plan().what(),
                routine.plan().sign(),
                Arrays.stream(State.values())
                        .map(state -> new Choice(
                                state.name(),
                                words.of(state.label()),
                                chosen.filter(state::equals).isPresent()))
                        .toList(),
                CheckForm.reasonField(routine),
                filled.form().reason(routine),
                fault.isEmpty() ? faults.of(CheckForm.reasonField(routine)) : fault);
    }
}
