package dk.spirekraft.share.story.web;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.share.catalogue.CaseStory;
import dk.spirekraft.share.catalogue.SchoolKind;
import dk.spirekraft.share.catalogue.SchoolSize;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.share.catalogue.web.Choice;
import dk.spirekraft.share.catalogue.web.StoryView;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;

/// Writing a story.
///
/// @param back the address of the story
/// @param theirs what somebody else wrote meanwhile, empty for nothing
public record StoryFormPage(
        String title, String back, StoryForm form, Faults faults, String theirs, Choices choices, List<Field> fields)
        implements PageContent {

    /// What can be chosen.
    public record Choices(
            List<Choice> themes,
            List<Choice> relations,
            List<Choice> diamonds,
            List<Choice> phases,
            List<Choice> kinds,
            List<Choice> sizes,
            List<Choice> outcomes,
            List<Choice> figures) {}

    /// A text to write.
    public record Field(String name, String label, String hint, String value) {}

    public StoryFormPage {
        fields = List.copyOf(fields);
    }

    /// What a story may tell and be found by.
    record Offered(Map<TrialPlan.Finding, CaseStory.Figure> figures, ThemeList themes) {}

    static StoryFormPage of(String back, StoryForm form, Offered offered, Words words) {
        return new StoryFormPage(
                words.of("share.write"),
                back,
                form,
                Faults.NONE,
                "",
                choices(form, offered, words),
                List.of(
                        field("situation", words.of("share.text.situation"), "", form),
                        field("did", words.of("share.text.did"), "", form),
                        field("changed", words.of("share.text.changed"), words.of("share.text.changed.hint"), form),
                        field("failed", words.of("share.text.failed"), words.of("share.text.failed.hint"), form),
                        field("again", words.of("share.text.again"), "", form),
                        field("advice", words.of("share.text.advice"), "", form)));
    }

    private static Field field(String name, String label, String hint, StoryForm form) {
        return new Field(name, label, hint, form.value(name));
    }

    private static Choices choices(StoryForm form, Offered offered, Words words) {
        String tag = words.language().tag();
        List<String> figures = StoryForm.all(form.figure());
        return new Choices(
                offered.themes().offered().stream()
                        .filter(theme -> !theme.isDerived())
                        .map(theme -> new Choice(
                                theme.id(),
                                theme.title().in(tag),
                                StoryForm.all(form.theme()).contains(theme.id())))
                        .toList(),
                Choice.of(
                        Relation.values(),
                        relation -> words.of("method.relation." + relation.name()),
                        StoryForm.all(form.relation())),
                Choice.of(Diamond.values(), diamond -> words.of(diamond.label()), StoryForm.all(form.diamond())),
                Choice.of(Phase.values(), phase -> words.of(phase.label()), List.of(StoryForm.text(form.phase()))),
                Choice.of(SchoolKind.values(), kind -> words.of(kind.label()), List.of(StoryForm.text(form.kind()))),
                Choice.of(SchoolSize.values(), size -> words.of(size.label()), List.of(StoryForm.text(form.size()))),
                Choice.of(
                        Decision.Outcome.values(),
                        outcome -> words.of(outcome.label()),
                        List.of(StoryForm.text(form.outcome()))),
                offered.figures().entrySet().stream()
                        .map(one -> new Choice(
                                StoryForm.key(one.getKey()),
                                StoryView.figure(one.getValue(), words),
                                figures.contains(StoryForm.key(one.getKey()))))
                        .toList());
    }

    StoryFormPage with(Faults found) {
        return new StoryFormPage(title, back, form, found, theirs, choices, fields);
    }

    StoryFormPage beside(String written) {
        return new StoryFormPage(title, back, form, faults, written, choices, fields);
    }
}
