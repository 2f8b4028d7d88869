package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.programme.CoreTasks;
import dk.spirekraft.learn.trial.FourTexts;
import dk.spirekraft.learn.trial.Reflections;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialMembers;
import dk.spirekraft.learn.trial.web.ReflectionPage.Stage;
import dk.spirekraft.learn.trial.web.ReflectionPage.Voice;
import dk.spirekraft.learn.trial.web.TrialPage.Fact;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the pages of looking back. Another's words reach a page only once they lie side by side.
@Component
class ReflectionPages {

    private final Reflections reflections;
    private final TrialMembers members;
    private final TrialFacts facts;
    private final Groups groups;
    private final CoreTasks coreTasks;

    ReflectionPages(
            Reflections reflections, TrialMembers members, TrialFacts facts, Groups groups, CoreTasks coreTasks) {
        this.reflections = reflections;
        this.members = members;
        this.facts = facts;
        this.groups = groups;
        this.coreTasks = coreTasks;
    }

    /// Those who carry the trial and are still in the working group: whose words are waited for.
    Set<UUID> waitedFor(TrialScene scene, Trial trial) {
        Group group = groups.of(scene.school());
        return members.of(trial).stream()
                .map(TrialMembers.Carrier::person)
                .filter(group::has)
                .collect(Collectors.toUnmodifiableSet());
    }

    Stage stage(Trial trial, Visitor visitor) {
        if (trial.reflection().isEmpty()) return Stage.BEFORE;
        if (trial.reflection().get().openedAt().isPresent()) return Stage.TOGETHER;
        boolean carries =
                members.of(trial).stream().anyMatch(member -> member.person().equals(visitor.person()));
        return carries ? Stage.OWN : Stage.WAITING;
    }

    /// What the visitor has written so far: alone, or with all.
    ReflectionForm begun(Trial trial, Visitor visitor) {
        if (stage(trial, visitor) == Stage.TOGETHER) {
            var common = reflections.common(trial);
            return ReflectionForm.of(common.texts(), common.edition());
        }
        return ReflectionForm.of(reflections.own(trial, visitor.person()).orElse(FourTexts.BLANK), 0);
    }

    /// A form as it came back.
    ///
    /// @param overtaken what stands there now, none where nobody else has written
    record Returned(ReflectionForm form, Faults faults, List<Fact> overtaken) {

        static Returned fresh(ReflectionForm form) {
            return new Returned(form, Faults.NONE, List.of());
        }
    }

    ReflectionPage of(TrialScene scene, Visitor visitor, Trial trial, Returned returned) {
        Words words = scene.words();
        Stage stage = stage(trial, visitor);
        String address = trial.address(scene.school());
        return new ReflectionPage(
                words.of("learn.trial.reflect.title"),
                address,
                trial.plan().aim(),
                stage,
                trial.plan().belief(),
                coreTasks.of(scene.school()).task(),
                standing(scene, trial),
                address + "/refleksion/" + (stage == Stage.TOGETHER ? "faelles" : "egen"),
                returned.form(),
                returned.faults(),
                stage == Stage.TOGETHER ? voices(scene, trial) : List.of(),
                returned.overtaken());
    }

    private String standing(TrialScene scene, Trial trial) {
        Set<UUID> waited = waitedFor(scene, trial);
        long in = reflections.written(trial).stream().filter(waited::contains).count();
        return scene.words().of("learn.trial.reflect.standing", in, waited.size());
    }

    private List<Voice> voices(TrialScene scene, Trial trial) {
        Group group = groups.of(scene.school());
        return reflections.opened(trial).stream()
                .map(own ->
                        new Voice(group.name(own.person(), scene.words()), facts.common(scene.words(), own.texts())))
                .toList();
    }

    /// What stands there now, beside what was typed.
    List<Fact> now(Words words, FourTexts texts) {
        return facts.common(words, texts);
    }
}
