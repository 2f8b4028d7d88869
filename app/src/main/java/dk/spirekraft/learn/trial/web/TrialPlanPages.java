package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialFindings;
import dk.spirekraft.learn.trial.TrialMembers;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.trial.web.BoardPage.Option;
import dk.spirekraft.learn.trial.web.TrialPlanPage.Answer;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the forms for plans.
@Component
class TrialPlanPages {

    private final Trials trials;
    private final TrialFindings findings;
    private final TrialMembers carriers;
    private final Groups groups;
    private final CoreTasks coreTasks;
    private final MethodCards methods;

    TrialPlanPages(
            Trials trials,
            TrialFindings findings,
            TrialMembers carriers,
            Groups groups,
            CoreTasks coreTasks,
            MethodCards methods) {
        this.trials = trials;
        this.findings = findings;
        this.carriers = carriers;
        this.groups = groups;
        this.coreTasks = coreTasks;
        this.methods = methods;
    }

    /// What a form for a new trial begins with: a method's small version, or the last try.
    TrialPlanForm begun(TrialScene scene, TrialPlanStart start) {
        Optional<Trial> previous = trials.find(scene.school(), start.previous());
        if (previous.isPresent())
            return TrialPlanForm.after(previous.get(), held(scene, previous.get()), scene.today());
        return methods.find(scene, start.method())
                .map(card -> TrialPlanForm.suggested(card.title(), card.small(), card.slug(), scene.today()))
                .orElseGet(
                        () -> TrialPlanForm.suggested("", "", "", scene.today()).answering(start.finding()));
    }

    Group group(TrialScene scene) {
        return groups.of(scene.school());
    }

    /// The roles of those who carry a trial, as a form ticks them.
    List<String> held(TrialScene scene, Trial trial) {
        Set<UUID> carrying =
                carriers.of(trial).stream().map(TrialMembers.Carrier::person).collect(Collectors.toUnmodifiableSet());
        return groups.of(scene.school()).members().stream()
                .filter(member -> carrying.contains(member.person()))
                .map(member -> member.held().toString())
                .toList();
    }

    /// Who shall carry it: those who were ticked, or whoever plans where nobody was.
    Set<UUID> chosen(TrialScene scene, TrialPlanForm form, Visitor visitor) {
        Group group = groups.of(scene.school());
        Set<UUID> chosen = form.who().stream()
                .flatMap(held -> group.holding(held).stream())
                .collect(Collectors.toSet());
        return chosen.isEmpty() ? Set.of(visitor.person()) : chosen;
    }

    /// The figures that a plan may answer, as a form sends them.
    List<String> offered(TrialScene scene) {
        return findings.at(scene.school(), scene.words().language()).stream()
                .map(seen -> BoardForm.value(seen.finding()))
                .toList();
    }

    /// @param trial the one that is changed, empty for a new one
    TrialPlanPage of(TrialScene scene, TrialPlanForm form, Faults faults, Optional<Trial> trial) {
        return page(scene, form, faults, new Around(trial, List.of()));
    }

    /// What stands around the fields.
    private record Around(Optional<Trial> trial, List<Answer> overtaken) {}

    /// The same where somebody else has written meanwhile: both stand there, and saving again keeps what is typed.
    TrialPlanPage overtaken(TrialScene scene, TrialPlanForm form, Trial now) {
        List<String> who = held(scene, now);
        TrialPlanForm other = TrialPlanForm.of(now, who);
        return page(
                scene,
                form.on(now.edition()),
                Faults.NONE,
                new Around(Optional.of(now), OvertakenAnswers.of(scene.words(), form, other)));
    }

    private TrialPlanPage page(TrialScene scene, TrialPlanForm form, Faults faults, Around around) {
        Words words = scene.words();
        String board = Trial.board(scene.school());
        Optional<Trial> trial = around.trial();
        return new TrialPlanPage(
                words.of(trial.isPresent() ? "learn.trial.plan.change" : "learn.trial.plan.new"),
                board,
                trial.map(known -> known.address(scene.school()) + "/ret").orElse(board),
                form,
                faults,
                coreTasks.of(scene.school()).task(),
                trials.find(scene.school(), form.previous())
                        .flatMap(Trial::decision)
                        .map(decision -> words.of("learn.trial.plan.before", decision.reason()))
                        .orElse(""),
                groups.of(scene.school()).members().stream()
                        .map(member -> new Option(
                                member.held().toString(),
                                member.name(),
                                form.who().contains(member.held().toString())))
                        .toList(),
                findings.at(scene.school(), words.language()).stream()
                        .map(seen -> finding(words, seen, form))
                        .toList(),
                methods.find(scene, form.method())
                        .map(card ->
                                new TrialPage.Fact(words.of("learn.trial.plan.from"), card.title(), card.address())),
                around.overtaken());
    }

    private static Option finding(Words words, TrialFindings.Seen seen, TrialPlanForm form) {
        String value = BoardForm.value(seen.finding());
        String label = words.of(
                "learn.trial.finding.option", seen.name(), seen.finding().wave());
        return new Option(value, label, value.equals(form.finding()));
    }
}
