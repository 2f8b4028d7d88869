package dk.spirekraft.share.story.web;

import dk.spirekraft.learn.Phase;
import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.TrialPlan;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.share.catalogue.CaseMarks;
import dk.spirekraft.share.catalogue.CaseTexts;
import dk.spirekraft.share.catalogue.SchoolKind;
import dk.spirekraft.share.catalogue.SchoolSize;
import dk.spirekraft.share.catalogue.Theme;
import dk.spirekraft.share.catalogue.ThemeList;
import dk.spirekraft.share.story.CaseDraft;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A story as typed.
///
/// @param figure such as `3:trust`, the number of a wave and the id of a scale
/// @param edition that it was written on top of
public record StoryForm(
        @Nullable String title,
        @Nullable String situation,
        @Nullable String did,
        @Nullable String changed,
        @Nullable String failed,
        @Nullable String again,
        @Nullable String advice,
        @Nullable List<String> theme,
        @Nullable List<String> relation,
        @Nullable List<String> diamond,
        @Nullable String phase,
        @Nullable String kind,
        @Nullable String size,
        @Nullable String outcome,
        @Nullable String navngiv,
        @Nullable String later,
        @Nullable List<String> figure,
        @Nullable String edition) {

    static StoryForm of(CaseDraft draft, int edition) {
        CaseTexts texts = draft.texts();
        CaseMarks marks = draft.marks();
        return new StoryForm(
                draft.title(),
                texts.situation(),
                texts.did(),
                texts.changed(),
                texts.failed(),
                texts.again(),
                texts.advice(),
                marks.themes(),
                marks.relations().stream().map(Enum::name).toList(),
                marks.diamonds().stream().map(Enum::name).toList(),
                marks.phase().map(Enum::name).orElse(""),
                marks.kind().name(),
                marks.size().name(),
                marks.outcome().name(),
                draft.namesSchool() ? "ja" : "",
                draft.checkedLater() ? "ja" : "",
                draft.figures().stream().map(StoryForm::key).toList(),
                String.valueOf(edition));
    }

    static String key(TrialPlan.Finding finding) {
        return finding.wave() + ":" + finding.scale();
    }

    /// The text of a field, without what no page can show.
    public static String text(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                        .strip();
    }

    static List<String> all(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed;
    }

    Faults faults(Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (text(title).isEmpty()) faults.put("title", words.of("share.fault.title"));
        else if (text(title).contains("\n")) faults.put("title", words.of("share.fault.oneLine"));
        else tooLong(faults, "title", CaseDraft.LONGEST_TITLE, words);
        for (String name : List.of("situation", "did", "changed", "failed", "again", "advice"))
            tooLong(faults, name, CaseTexts.LONGEST, words);
        return new Faults(faults);
    }

    private void tooLong(Map<String, String> faults, String name, int most, Words words) {
        int length = value(name).length();
        if (length > most) faults.put(name, words.of("share.fault.long", most, length));
    }

    public String value(String name) {
        return text(
                switch (name) {
                    case "title" -> title;
                    case "situation" -> situation;
                    case "did" -> did;
                    case "changed" -> changed;
                    case "failed" -> failed;
                    case "again" -> again;
                    default -> advice;
                });
    }

    int onTopOf() {
        return text(edition).matches("\\d{1,9}") ? Integer.parseInt(text(edition)) : 0;
    }

    /// The draft, once it has no faults.
    ///
    /// @param before what is not asked for stays as it was there
    CaseDraft draft(CaseDraft before, StoryFormPage.Offered offered) {
        CaseMarks marks = new CaseMarks(
                themes(before, offered.themes()),
                known(all(relation), Relation.values()).toList(),
                known(all(diamond), Diamond.values()).toList(),
                one(phase, Phase.values()),
                before.marks().method(),
                one(kind, SchoolKind.values()).orElse(before.marks().kind()),
                one(size, SchoolSize.values()).orElse(before.marks().size()),
                one(outcome, Decision.Outcome.values()).orElse(before.marks().outcome()));
        return new CaseDraft(
                text(title),
                new CaseTexts(text(situation), text(did), text(changed), text(failed), text(again), text(advice)),
                marks,
                !text(navngiv).isEmpty(),
                !text(later).isEmpty(),
                offered.figures().keySet().stream()
                        .filter(finding -> all(figure).contains(key(finding)))
                        .toList());
    }

    /// Those that are offered and were chosen; one that is retired stays where it was.
    private List<String> themes(CaseDraft before, ThemeList themes) {
        List<String> had = before.marks().themes();
        return themes.all().stream()
                .filter(one ->
                        one.retired() ? had.contains(one.id()) : all(theme).contains(one.id()))
                .map(Theme::id)
                .toList();
    }

    private static <E extends Enum<E>> Stream<E> known(List<String> typed, E[] values) {
        return Arrays.stream(values).filter(value -> typed.contains(value.name()));
    }

    private static <E extends Enum<E>> Optional<E> one(@Nullable String typed, E[] values) {
        return known(List.of(text(typed)), values).findFirst();
    }
}
