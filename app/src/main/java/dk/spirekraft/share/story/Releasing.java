package dk.spirekraft.share.story;

import dk.spirekraft.people.School;
import dk.spirekraft.share.catalogue.CaseStory;
import dk.spirekraft.share.catalogue.CatalogueChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The one way from a school's draft to the public, and back.
@Component
public class Releasing {

    private final CaseStories stories;
    private final PublicCopies copies;
    private final Consents consents;
    private final SignOffs signOffs;
    private final StoryPictures pictures;
    private final Figures figures;
    private final Evidences evidences;
    private final ApplicationEventPublisher events;

    Releasing(
            CaseStories stories,
            PublicCopies copies,
            Consents consents,
            SignOffs signOffs,
            StoryPictures pictures,
            Figures figures,
            Evidences evidences,
            ApplicationEventPublisher events) {
        this.stories = stories;
        this.copies = copies;
        this.consents = consents;
        this.signOffs = signOffs;
        this.pictures = pictures;
        this.figures = figures;
        this.evidences = evidences;
        this.events = events;
    }

    /// What became of wanting to release.
    public sealed interface Outcome {

        record Released(String slug) implements Outcome {}

        record Hindered(List<Hindrance> hindrances) implements Outcome {
            public Hindered {
                hindrances = List.copyOf(hindrances);
            }
        }

        /// Somebody changed the story after it was previewed.
        record Overtaken() implements Outcome {}
    }

    /// Exactly what would become public now.
    public CaseStory story(School school, WrittenCase written) {
        CaseDraft draft = written.draft();
        List<CaseStory.Figure> told = figures.of(school, draft.figures());
        return new CaseStory(
                draft.title(),
                draft.texts(),
                draft.marks(),
                draft.namesSchool() ? school.name() : "",
                consents.of(written).stream()
                        .filter(person -> Consents.agrees(person, written))
                        .map(NamedPerson::name)
                        .toList(),
                pictures.of(written),
                told,
                evidences.of(written, !told.isEmpty()));
    }

    public List<Hindrance> hindrances(School school, WrittenCase written) {
        List<Hindrance> all = new ArrayList<>();
        var texts = written.draft().texts();
        if (texts.did().isBlank() || texts.changed().isBlank()) all.add(Hindrance.TEXT);
        if (texts.failed().isBlank()) all.add(Hindrance.FAILED);
        for (NamedPerson person : consents.of(written))
            hindrance(person, written).filter(one -> !all.contains(one)).ifPresent(all::add);
        if (!signOffs.of(school, written).isEnough()) all.add(Hindrance.UNSIGNED);
        return all;
    }

    private static Optional<Hindrance> hindrance(NamedPerson person, WrittenCase written) {
        if (person.answer().isEmpty()) return Optional.of(Hindrance.UNANSWERED);
        if (Consents.agrees(person, written)) return Optional.empty();
        if (person.answer().get() == NamedPerson.Answer.YES) return Optional.of(Hindrance.CHANGED);
        return person.named(written.draft().whole()).isEmpty() ? Optional.empty() : Optional.of(Hindrance.REFUSED);
    }

    /// Releases what was previewed in this edition.
    @Transactional
    public Outcome release(School school, WrittenCase seen, int edition) {
        copies.lock();
        WrittenCase written = stories.byId(seen.id());
        if (written.edition() != edition) return new Outcome.Overtaken();
        List<Hindrance> hindrances = hindrances(school, written);
        if (!hindrances.isEmpty()) return new Outcome.Hindered(hindrances);
        String slug = copies.put(written, story(school, written));
        events.publishEvent(new CatalogueChanged());
        return new Outcome.Released(slug);
    }

    /// Takes a story out of everything public; again changes nothing.
    @Transactional
    public void withdraw(WrittenCase written) {
        copies.remove(written);
        events.publishEvent(new CatalogueChanged());
    }

    /// Keeps what somebody said to being named. A no, also one that comes later, takes the story out at once.
    @Transactional
    public void answer(Consents.Asked asked, NamedPerson.Answer answer) {
        consents.answer(asked, answer);
        if (answer == NamedPerson.Answer.NO) withdraw(asked.story());
    }
}
