package dk.spirekraft.demo;

import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.share.catalogue.CaseMarks;
import dk.spirekraft.share.catalogue.CaseTexts;
import dk.spirekraft.share.story.CaseDraft;
import dk.spirekraft.share.story.CaseStories;
import dk.spirekraft.share.story.Releasing;
import dk.spirekraft.share.story.SignOffs;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.Language;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells one case story of each demo school, drafted from a trial, signed by the group and released, once.
@Component
@Order
@ConditionalOnProperty(name = "spirekraft.demo", havingValue = "true")
class DemoStories implements ApplicationRunner {

    private final Schools schools;
    private final Trials trials;
    private final People people;
    private final CaseStories stories;
    private final SignOffs signOffs;
    private final Releasing releasing;
    private final TransactionTemplate transaction;

    DemoStories(
            Schools schools,
            Trials trials,
            People people,
            CaseStories stories,
            SignOffs signOffs,
            Releasing releasing,
            TransactionTemplate transaction) {
        this.schools = schools;
        this.trials = trials;
        this.people = people;
        this.stories = stories;
        this.signOffs = signOffs;
        this.releasing = releasing;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("remove-demo")) return;
        MunicipalityScope.within(
                Set.of(DemoProgramme.MUNICIPALITY), () -> transaction.executeWithoutResult(status -> tell()));
    }

    private void tell() {
        for (School school : schools.of(DemoProgramme.MUNICIPALITY))
            if (school.inProgramme() && stories.of(school).isEmpty())
                trials.of(school).stream()
                        .filter(trial -> trial.decision().isPresent())
                        .forEach(trial -> tell(school, trial));
    }

    private void tell(School school, Trial trial) {
        WrittenCase begun = stories.begin(school, List.of(trial), Language.DANISH);
        stories.keep(begun, told(begun.draft(), trial), begun.edition());
        WrittenCase written = stories.byId(begun.id());
        people.at(school).stream()
                .filter(member -> member.role() != Role.COLLEAGUE && member.role() != Role.HELPER)
                .forEach(member -> signOffs.sign(written, member.person(), written.edition()));
        releasing.release(school, written, written.edition());
    }

    private static CaseDraft told(CaseDraft draft, Trial trial) {
        CaseTexts texts = draft.texts();
        CaseMarks marks = draft.marks();
        boolean kept = trial.decision().orElseThrow().outcome() == Decision.Outcome.KEEP;
        return new CaseDraft(
                draft.title(),
                new CaseTexts(
                        texts.situation(),
                        texts.did(),
                        texts.changed(),
                        kept ? StoryTexts.FAILED_THOUGH_KEPT : texts.failed(),
                        texts.again(),
                        texts.advice()),
                new CaseMarks(
                        marks.themes(),
                        StoryTexts.relations(draft.title()),
                        StoryTexts.diamonds(draft.title()),
                        marks.phase(),
                        marks.method(),
                        marks.kind(),
                        marks.size(),
                        marks.outcome()),
                draft.namesSchool(),
                draft.checkedLater(),
                draft.figures());
    }
}
