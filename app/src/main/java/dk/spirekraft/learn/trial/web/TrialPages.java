package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialCoach;
import dk.spirekraft.learn.trial.TrialMembers.Carrier;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.TrialStories;
import dk.spirekraft.learn.trial.TrialStory;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.learn.trial.web.TrialPage.Decided;
import dk.spirekraft.learn.trial.web.TrialPage.Notes;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.web.Subject;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Makes the page of one trial.
@Component
class TrialPages {

    private final TrialStories stories;
    private final Trials trials;
    private final TrialFacts facts;
    private final Follows follows;
    private final Groups groups;

    TrialPages(TrialStories stories, Trials trials, TrialFacts facts, Follows follows, Groups groups) {
        this.stories = stories;
        this.trials = trials;
        this.facts = facts;
        this.follows = follows;
        this.groups = groups;
    }

    /// What was typed and could not be kept.
    ///
    /// @param note with its fault, or `message` with its own; both blank where nothing went wrong
    record Refused(NoteForm note, String noteFault, String message, String messageFault) {

        static Refused nothing() {
            return new Refused(NoteForm.blank(), "", "", "");
        }

        static Refused note(NoteForm note, String fault) {
            return new Refused(note, fault, "", "");
        }

        static Refused message(String message, String fault) {
            return new Refused(NoteForm.blank(), "", message, fault);
        }
    }

    TrialPage of(TrialScene scene, Visitor visitor, Trial trial, Refused refused) {
        TrialStory story = stories.of(trial);
        Words words = scene.words();
        boolean works = visitor.isInWorkingGroup(scene.school());
        boolean open = works && trial.isUnderWay();
        var voices = new Voices(scene, groups.of(scene.school()), visitor);
        return new TrialPage(
                trial.plan().aim(),
                trial.address(scene.school()),
                Trial.board(scene.school()),
                scene.state(trial),
                words.of(scene.state(trial).label()),
                words.of("learn.trial.sees"),
                works ? TrialRules.next(scene, trial, isMissing(story, visitor)) : Optional.empty(),
                facts.of(scene, trial),
                works && trial.decision().isEmpty() ? advice(scene, story) : List.of(),
                trial.decision().map(decision -> decided(scene, trial, decision)),
                facts.common(words, story.common()),
                new Notes(
                        voices.notes(story, trial.address(scene.school())),
                        open,
                        refused.note(),
                        refused.noteFault(),
                        "note-" + trial.id() + "-" + visitor.person()),
                new TrialPage.Pulse(
                        PulseRuns.of(story.question().orElse(""), story.counts(), words)
                                .or(() -> PulseRuns.without(story.question().orElse(""), story.windows(), words)),
                        story.question().orElse(""),
                        open),
                voices.carriers(story),
                new TrialPage.Talk(
                        voices.messages(story),
                        UUID.randomUUID().toString(),
                        refused.message(),
                        refused.messageFault()),
                works ? follows.of(scene, trial) : new TrialPage.Follow(List.of(), List.of()),
                rights(works, trial),
                Optional.of(new Subject("afproevning", trial.slug())));
    }

    private static TrialPage.Rights rights(boolean works, Trial trial) {
        boolean undecided = works && trial.decision().isEmpty();
        return new TrialPage.Rights(works, undecided && trial.start().isEmpty(), undecided);
    }

    /// True where this member carries the trial and has not written for themself yet: the page itself can't know, so it
    /// leads there.
    private static boolean isMissing(TrialStory story, Visitor visitor) {
        return story.carriers().stream().map(Carrier::person).anyMatch(Predicate.isEqual(visitor.person()));
    }

    private static List<String> advice(TrialScene scene, TrialStory story) {
        Words words = scene.words();
        List<String> advice = new ArrayList<>();
        TrialCoach.missing(story.trial().plan())
                .forEach(feature -> advice.add(words.of("learn.trial.coach." + feature)));
        if (story.carriers().isEmpty()) advice.add(words.of("learn.trial.coach.nobody"));
        if (story.trial().isUnderWay() && scene.state(story.trial()) == Trial.State.RUNNING && isThin(scene, story))
            advice.add(words.of("learn.trial.coach.thin"));
        return advice;
    }

    private static final int DAYS = 14;
    private static final int FEW = 2;

    /// True where it has run for two weeks, and hardly anything was written or counted.
    private static boolean isThin(TrialScene scene, TrialStory story) {
        boolean runsForAWhile = story.trial()
                .start()
                .filter(start -> TrialScene.day(start).isBefore(scene.today().minusDays(DAYS)))
                .isPresent();
        return runsForAWhile
                && story.notes().size()
                                + story.counts().size()
                                + story.windows().size()
                        < FEW;
    }

    private Decided decided(TrialScene scene, Trial trial, Decision decision) {
        boolean again = decision.outcome() == Decision.Outcome.ADJUST
                && trials.after(trial).isEmpty();
        return new Decided(
                decision.outcome().name(),
                scene.words().of(decision.outcome().label()),
                decision.reason(),
                decision.lesson(),
                again ? Trial.board(scene.school()) + "/ny?efter=" + trial.slug() : "");
    }

    /// Who said what, by name.
    private record Voices(TrialScene scene, Group group, Visitor visitor) {

        List<Notes.Line> notes(TrialStory story, String address) {
            return story.notes().stream().map(note -> line(note, address)).toList();
        }

        private Notes.Line line(TrialNotes.Note note, String address) {
            Words words = scene.words();
            List<String> about = new ArrayList<>();
            about.add(group.name(note.person(), words));
            about.add(words.time(note.notedAt()));
            note.feeling().ifPresent(feeling -> about.add(words.of(feeling.label())));
            note.minutes().ifPresent(minutes -> about.add(words.of("learn.trial.minutes", minutes)));
            boolean own = note.person().equals(visitor.person());
            return new Notes.Line(note.text(), about, own ? address + "/noter/" + note.id() + "/sletning" : "");
        }

        TrialPage.Carriers carriers(TrialStory story) {
            Optional<Carrier> mine = story.carriers().stream()
                    .filter(carrier -> carrier.person().equals(visitor.person()))
                    .findFirst();
            List<String> names = story.carriers().stream()
                    .map(carrier -> group.name(carrier.person(), scene.words()))
                    .toList();
            return new TrialPage.Carriers(
                    names, mine.isPresent(), mine.filter(Carrier::named).isPresent());
        }

        List<TrialPage.Talk.Message> messages(TrialStory story) {
            return story.messages().stream()
                    .map(message -> new TrialPage.Talk.Message(
                            group.name(message.person(), scene.words()),
                            scene.words().time(message.writtenAt()),
                            message.text()))
                    .toList();
        }
    }
}
