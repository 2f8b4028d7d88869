package dk.spirekraft.share.story;

import dk.spirekraft.learn.method.Diamond;
import dk.spirekraft.learn.method.Method;
import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.learn.method.Methods;
import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialNotes;
import dk.spirekraft.learn.trial.TrialStories;
import dk.spirekraft.learn.trial.TrialStory;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import dk.spirekraft.questionnaire.Scale.Relation;
import dk.spirekraft.share.catalogue.CaseMarks;
import dk.spirekraft.share.catalogue.CaseMarks.NamedMethod;
import dk.spirekraft.share.catalogue.CaseTexts;
import dk.spirekraft.share.catalogue.SchoolKind;
import dk.spirekraft.share.catalogue.SchoolSize;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes the first draft of a case story from what its trials say already, so that nobody types it twice. What a trial
/// does not say stays blank.
@Component
class Drafting {

    private final TrialStories stories;
    private final Methods methods;
    private final Schools schools;
    private final Dictionary dictionary;

    Drafting(TrialStories stories, Methods methods, Schools schools, Dictionary dictionary) {
        this.stories = stories;
        this.methods = methods;
        this.schools = schools;
        this.dictionary = dictionary;
    }

    CaseDraft of(School school, List<Trial> trials, Language language) {
        Words words = dictionary.in(language);
        List<TrialStory> told = trials.stream().map(stories::of).toList();
        return new CaseDraft(
                trials.getFirst().plan().aim(),
                texts(told, words),
                marks(school, trials, words),
                true,
                false,
                trials.stream()
                        .flatMap(trial -> trial.plan().finding().stream())
                        .distinct()
                        .toList());
    }

    private static CaseTexts texts(List<TrialStory> told, Words words) {
        List<String> situation = new ArrayList<>();
        List<String> did = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        List<String> again = new ArrayList<>();
        List<String> advice = new ArrayList<>();
        for (TrialStory story : told) {
            var plan = story.trial().plan();
            add(situation, words.of("share.draft.with", plan.together()));
            if (!plan.belief().isBlank()) add(situation, words.of("share.draft.belief", plan.belief()));
            add(did, plan.smallest());
            add(did, notes(story));
            add(changed, story.common().happened());
            add(changed, story.common().tells());
            if (!plan.pupils().isBlank()) add(changed, words.of("share.draft.pupils", plan.pupils()));
            add(failed, story.common().surprised());
            Decision decision = story.trial().decision().orElseThrow();
            if (decision.outcome() != Decision.Outcome.KEEP) add(failed, decision.reason());
            add(again, story.common().nowWhat());
            add(advice, decision.lesson());
        }
        return new CaseTexts(text(situation), text(did), text(changed), text(failed), text(again), text(advice));
    }

    /// What was noted, oldest first, a line each.
    private static String notes(TrialStory story) {
        return story.notes().reversed().stream()
                .map(TrialNotes.Note::text)
                .map(line -> "- " + line.replace("\n", " "))
                .collect(Collectors.joining("\n"));
    }

    private static void add(List<String> parts, String text) {
        if (!text.isBlank()) parts.add(text.strip());
    }

    private static String text(List<String> parts) {
        String all = String.join("\n\n", parts);
        return all.length() <= CaseTexts.LONGEST ? all : all.substring(0, CaseTexts.LONGEST);
    }

    private CaseMarks marks(School school, List<Trial> trials, Words words) {
        Optional<Method> method = trials.stream()
                .flatMap(trial -> trial.plan().method().stream())
                .findFirst()
                .flatMap(id -> methods.find(school, id));
        Optional<MethodCard> card = method.map(Method::card);
        int staff = schools.units(school).stream().mapToInt(Unit::staff).sum();
        return new CaseMarks(
                List.of(),
                about(Relation.class, card.map(MethodCard::relations).orElse(Set.of()), trials),
                about(Diamond.class, card.map(MethodCard::diamonds).orElse(Set.of()), trials),
                card.map(MethodCard::phase),
                method.map(one -> new NamedMethod(
                        one.card().id(),
                        one.card().title().in(words.language().tag()),
                        one.own().isEmpty())),
                SchoolKind.ALL_GRADES,
                SchoolSize.of(staff),
                trials.getLast().decision().orElseThrow().outcome());
    }

    /// What the method works on, and what the findings that the trials answer are about: their scales are named after
    /// it.
    private static <E extends Enum<E>> List<E> about(Class<E> kind, Set<E> ofMethod, List<Trial> trials) {
        Set<String> scales = trials.stream()
                .flatMap(trial -> trial.plan().finding().stream())
                .map(finding -> finding.scale().toUpperCase(Locale.ROOT).replace('-', '_'))
                .collect(Collectors.toUnmodifiableSet());
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> ofMethod.contains(one) || scales.contains(one.name()))
                .toList();
    }
}
