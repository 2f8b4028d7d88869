package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.check.CheckDates;
import dk.spirekraft.anchor.promise.Promise;
import dk.spirekraft.anchor.promise.Promises;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routines;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.SchoolTrials;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialFindings;
import dk.spirekraft.learn.trial.TrialMembers.Carrier;
import dk.spirekraft.web.Table;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a school does, as lines of the action plan of its workplace assessment: problem, assessment, action, who is
/// responsible, deadline and follow-up. A stopped trial is no action any more; a promise that nothing came of yet is a
/// line without one.
@Component
class ActionLines {

    private final Routines routines;
    private final SchoolTrials trials;
    private final TrialFindings findings;
    private final Promises promises;
    private final CheckDates checks;

    ActionLines(Routines routines, SchoolTrials trials, TrialFindings findings, Promises promises, CheckDates checks) {
        this.routines = routines;
        this.trials = trials;
        this.findings = findings;
        this.promises = promises;
        this.checks = checks;
    }

    /// What lines are made of, asked once.
    private record Known(Scene scene, Map<UUID, String> problems, List<Promise> promises, String check) {

        String problem(Optional<UUID> trial) {
            return trial.map(id -> problems.getOrDefault(id, "")).orElse("");
        }

        /// Why the school said that it would act, where it did.
        String reason(Optional<UUID> trial) {
            return promises.stream()
                    .filter(promise -> promise.trials().stream()
                            .anyMatch(one -> trial.filter(one.id()::equals).isPresent()))
                    .map(Promise::reason)
                    .findFirst()
                    .orElse("");
        }
    }

    Table of(Scene scene) {
        Words words = scene.words();
        List<SchoolTrials.Overview> all = trials.of(scene.school());
        Known known = known(scene, all);
        List<Routine> goingOn = routines.goingOn(scene.school());
        return new Table(
                Stream.of("problem", "assessment", "action", "responsible", "deadline", "followUp")
                        .map(column -> words.of("anchor.apv." + column))
                        .toList(),
                Stream.of(
                                goingOn.stream().map(routine -> ofRoutine(known, routine)),
                                all.stream()
                                        .filter(each -> isAction(each.trial(), goingOn))
                                        .map(each -> ofTrial(known, each)),
                                known.promises().stream()
                                        .filter(promise -> promise.trials().isEmpty())
                                        .map(promise -> ofPromise(known, promise)))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private Known known(Scene scene, List<SchoolTrials.Overview> all) {
        List<Trial> tried = all.stream().map(SchoolTrials.Overview::trial).toList();
        var names = findings.of(scene.school(), tried, scene.words().language());
        Map<UUID, String> problems = tried.stream()
                .filter(trial ->
                        trial.plan().finding().filter(names::containsKey).isPresent())
                .collect(Collectors.toMap(
                        Trial::id,
                        trial -> trial.plan()
                                .finding()
                                .flatMap(finding -> Optional.ofNullable(names.get(finding)))
                                .map(TrialFindings.Seen::name)
                                .orElse("")));
        String check = checks.next(scene.school())
                .map(due -> scene.words().of("anchor.apv.check", scene.words().date(due.on())))
                .orElse("");
        return new Known(
                scene, problems, promises.of(scene.school(), scene.words().language()), check);
    }

    /// Planned, running or adjusted; what was kept is told by its routine, if it has one.
    private static boolean isAction(Trial trial, List<Routine> goingOn) {
        if (trial.decision().isEmpty()) return true;
        boolean hasRoutine = goingOn.stream()
                .anyMatch(routine -> routine.trial().filter(trial.id()::equals).isPresent());
        return trial.decision().get().outcome() == Decision.Outcome.KEEP && !hasRoutine;
    }

    private static List<String> ofRoutine(Known known, Routine routine) {
        Scene scene = known.scene();
        var plan = routine.plan();
        String assessed = known.reason(routine.trial());
        return List.of(
                known.problem(routine.trial()),
                assessed.isEmpty() ? plan.why() : assessed,
                scene.words().of("anchor.apv.routine", plan.what(), plan.place()),
                names(scene, Stream.concat(Stream.of(plan.owner()), plan.deputy().stream())),
                MonthWords.when(plan, scene.words()),
                joined(plan.sign(), known.check()));
    }

    private static List<String> ofTrial(Known known, SchoolTrials.Overview each) {
        Scene scene = known.scene();
        Words words = scene.words();
        var trial = each.trial();
        var plan = trial.plan();
        String assessed = known.reason(Optional.of(trial.id()));
        String stands = trial.decision()
                .map(decision -> words.of(decision.outcome().label()) + ". " + decision.reason())
                .orElseGet(() -> words.of(trial.state(scene.today()).label()));
        return List.of(
                known.problem(Optional.of(trial.id())),
                assessed.isEmpty() ? plan.belief() : assessed,
                joined(plan.aim(), plan.smallest()),
                names(scene, each.carriers().stream().map(Carrier::person)),
                words.date(plan.lastOn()),
                joined(stands, plan.sign()));
    }

    private static List<String> ofPromise(Known known, Promise promise) {
        Words words = known.scene().words();
        return List.of(
                promise.name(),
                promise.reason(),
                words.of("anchor.apv.open"),
                "",
                "",
                promise.told().map(Promise.Told::text).orElse(""));
    }

    private static String names(Scene scene, Stream<UUID> people) {
        return people.map(scene::name).collect(Collectors.joining(", "));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(". "));
    }
}
