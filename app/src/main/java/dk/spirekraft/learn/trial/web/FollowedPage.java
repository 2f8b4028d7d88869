package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Pairings;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialStory;
import dk.spirekraft.learn.trial.web.TrialPage.Fact;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.web.Figure;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Optional;

/// Another school's trial, as those read it who follow it: without names, and without what leads to its figures.
///
/// @param board address of the own board
/// @param sees what both see
/// @param decided how it ended, empty while it goes on
/// @param notes newest first
/// @param end where following ends
public record FollowedPage(
        String title,
        String board,
        String sees,
        List<Fact> facts,
        String decided,
        List<Fact> common,
        List<Note> notes,
        Optional<Figure.Runs> runs,
        String end)
        implements PageContent {

    public FollowedPage {
        facts = List.copyOf(facts);
        common = List.copyOf(common);
        notes = List.copyOf(notes);
    }

    /// One line with its day.
    public record Note(String text, String when) {}

    /// @param scene of the school whose trial it is
    static FollowedPage of(TrialScene scene, TrialStory story, TrialFacts facts) {
        Words words = scene.words();
        Trial trial = story.trial();
        return new FollowedPage(
                trial.plan().aim(),
                "",
                words.of("learn.trial.pair.sees", scene.school().name()),
                facts.plan(scene, trial),
                trial.decision()
                        .map(decision -> words.of(decision.outcome().label()) + ". " + decision.reason())
                        .orElse(""),
                facts.common(words, story.common()),
                story.notes().stream()
                        .map(note -> new Note(note.text(), words.date(TrialScene.day(note.notedAt()))))
                        .toList(),
                PulseRuns.of(story.question().orElse(""), story.counts(), words),
                "");
    }

    /// The same with the ways back to the school that reads it.
    FollowedPage at(School school, Pairings.Pairing pairing) {
        String end = school.address() + "/makkere/" + pairing.id() + "/ophoer";
        return new FollowedPage(title, Trial.board(school), sees, facts, decided, common, notes, runs, end);
    }
}
