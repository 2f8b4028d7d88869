package dk.spirekraft.anchor.web;

import dk.spirekraft.anchor.routine.KeptTrials;
import dk.spirekraft.anchor.routine.Rhythm;
import dk.spirekraft.anchor.routine.Routine;
import dk.spirekraft.anchor.routine.Routine.State;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialFindings;
import dk.spirekraft.learn.trial.TrialMembers;
import dk.spirekraft.learn.trial.TrialMembers.Carrier;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Subject;
import dk.spirekraft.web.Words;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the pages of one routine.
@Component
class RoutineViews {

    private final KeptTrials kept;
    private final TrialFindings findings;
    private final TrialMembers carriers;

    RoutineViews(KeptTrials kept, TrialFindings findings, TrialMembers carriers) {
        this.kept = kept;
        this.findings = findings;
        this.carriers = carriers;
    }

    /// A form as it was filled in.
    ///
    /// @param of the routine that is adjusted, empty for a new one
    /// @param now what somebody else wrote meanwhile
    record Filled(RoutineForm form, Optional<Routine> of, Optional<Routine> now, Faults faults) {

        static Filled blank(RoutineForm form) {
            return new Filled(form, Optional.empty(), Optional.empty(), Faults.NONE);
        }
    }

    RoutineForm prefilled(Scene scene, String slug) {
        return kept.find(scene.school(), slug)
                .map(trial -> RoutineForm.of(trial, stillHere(scene, trial), scene.month()))
                .orElseGet(() -> RoutineForm.blank(scene.month()));
    }

    private List<UUID> stillHere(Scene scene, Trial trial) {
        return carriers.of(trial).stream()
                .map(Carrier::person)
                .filter(scene.staff()::has)
                .toList();
    }

    RoutineFormPage form(Scene scene, Filled filled) {
        Words words = scene.words();
        RoutineForm form = filled.form();
        Optional<Trial> trial = kept.find(scene.school(), form.fra());
        return new RoutineFormPage(
                words.of(filled.of().isPresent() ? "anchor.routine.change" : "anchor.routine.new"),
                filled.of().map(one -> one.address(scene.school()) + "/ret").orElse(scene.address("/rutiner")),
                filled.of().map(one -> one.address(scene.school())).orElse(scene.address("")),
                form,
                new RoutineFormPage.Lists(
                        scene.people(form.owner()),
                        scene.people(form.deputy()),
                        rhythms(form, words),
                        months(form, words)),
                trial.map(one -> origin(scene, one)).orElse(List.of()),
                filled.now().map(one -> plan(scene, one)).orElse(List.of()),
                filled.faults());
    }

    private static List<Choice> rhythms(RoutineForm form, Words words) {
        return Arrays.stream(Rhythm.values())
                .map(rhythm -> Choice.of(rhythm.name(), words.of(rhythm.label()), form.rhythm()))
                .toList();
    }

    private static List<Choice> months(RoutineForm form, Words words) {
        return Arrays.stream(Month.values())
                .map(month -> Choice.of(String.valueOf(month.getValue()), MonthWords.name(month, words), form.month()))
                .toList();
    }

    /// A reason to end a routine that could not be kept.
    record Refused(String reason, Faults faults) {

        static final Refused NOTHING = new Refused("", Faults.NONE);
    }

    /// @param works true for a visitor who may change it
    RoutinePage page(Scene scene, Routine routine, boolean works, Refused refused) {
        Words words = scene.words();
        var life = routine.life();
        List<Fact> facts = new ArrayList<>(plan(scene, routine));
        kept.of(scene.school(), routine).ifPresent(trial -> facts.addAll(origin(scene, trial)));
        return new RoutinePage(
                routine.plan().what(),
                routine.address(scene.school()),
                scene.address(""),
                words.of("anchor.routine.state", words.of(life.state().label()), words.date(Scene.day(life.at()))),
                routine.isOver() ? life.reason() : "",
                facts,
                new RoutinePage.Rights(
                        works && !routine.isOver(), works && life.state() != State.RUNNING, works && !routine.isOver()),
                refused.reason(),
                refused.faults(),
                Optional.of(new Subject("rutine", String.valueOf(routine.number()))));
    }

    private static List<Fact> plan(Scene scene, Routine routine) {
        Words words = scene.words();
        var plan = routine.plan();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.of("anchor.routine.what"), plan.what()));
        facts.add(Fact.of(words.of("anchor.routine.place"), plan.place()));
        facts.add(Fact.of(words.of("anchor.routine.owner"), scene.name(plan.owner())));
        facts.add(Fact.of(
                words.of("anchor.routine.deputy"),
                plan.deputy().map(scene::name).orElseGet(() -> words.of("anchor.nobody"))));
        facts.add(Fact.of(words.of("anchor.routine.rhythm"), MonthWords.when(plan, words)));
        if (!plan.sign().isEmpty()) facts.add(Fact.of(words.of("anchor.routine.sign"), plan.sign()));
        if (!plan.why().isEmpty()) facts.add(Fact.of(words.of("anchor.routine.why"), plan.why()));
        return facts;
    }

    /// Where it came from: the trial, the finding that it answered, the workshop before it.
    private List<Fact> origin(Scene scene, Trial trial) {
        Words words = scene.words();
        School school = scene.school();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("anchor.routine.trial"), trial.plan().aim(), trial.address(school)));
        findings.of(school, List.of(trial), words.language())
                .values()
                .forEach(seen -> facts.add(new Fact(words.of("anchor.routine.finding"), seen.name(), seen.address())));
        kept.workshopBefore(school, trial)
                .ifPresent(workshop -> facts.add(new Fact(
                        words.of("anchor.routine.workshop"),
                        workshop.date().name(words),
                        school.address() + workshop.address())));
        return facts;
    }
}
