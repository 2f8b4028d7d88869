package dk.spirekraft.share.story.web;

import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.share.catalogue.web.StoryView;
import dk.spirekraft.share.story.Consents;
import dk.spirekraft.share.story.NamedPerson;
import dk.spirekraft.share.story.Releasing;
import dk.spirekraft.share.story.SignOffs;
import dk.spirekraft.share.story.StoryPictures;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Subject;
import dk.spirekraft.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lays out a story on its way.
@Component
class StoryPages {

    private final Releasing releasing;
    private final Consents consents;
    private final SignOffs signOffs;
    private final StoryPictures pictures;

    StoryPages(Releasing releasing, Consents consents, SignOffs signOffs, StoryPictures pictures) {
        this.releasing = releasing;
        this.consents = consents;
        this.signOffs = signOffs;
        this.pictures = pictures;
    }

    StoryPage of(School school, WrittenCase written, Words words) {
        SignOffs.Signed signed = signOffs.of(school, written);
        return new StoryPage(
                written.draft().title(),
                written.address(school),
                WrittenCase.list(school),
                state(written, words),
                written.releasedOn().isPresent() ? written.publicAddress() : "",
                releasing.hindrances(school, written).stream()
                        .map(hindrance -> words.of(hindrance.label()))
                        .toList(),
                pictures.of(written).stream()
                        .map(picture -> new StoryView.Picture(
                                written.address(school) + "/billeder/" + picture.id(),
                                picture.alt(),
                                picture.width(),
                                picture.height()))
                        .toList(),
                consents.of(written).stream()
                        .map(person -> person(person, written, words))
                        .toList(),
                signed(signed, words),
                Visitors.current()
                        .filter(visitor -> !signed.by().contains(visitor.person()))
                        .isPresent(),
                written.edition(),
                StoryPage.Typed.NOTHING,
                Faults.NONE,
                Optional.of(new Subject("erfaring", written.id().toString())).filter(one -> !written.isWithdrawn()));
    }

    /// The same with what was typed and what is wrong with it.
    StoryPage refused(StoryPage page, StoryPage.Typed typed, Faults faults) {
        return new StoryPage(
                page.title(),
                page.address(),
                page.list(),
                page.state(),
                page.publicAddress(),
                page.hindrances(),
                page.pictures(),
                page.people(),
                page.signed(),
                page.maySign(),
                page.edition(),
                typed,
                faults,
                page.subject());
    }

    private static String signed(SignOffs.Signed signed, Words words) {
        return signed.signed().isEmpty()
                ? words.of("share.sign.nobody", signed.needed())
                : words.of("share.sign.by", String.join(", ", signed.signed()), signed.needed());
    }

    static String state(WrittenCase written, Words words) {
        return written.releasedOn()
                .map(day -> words.of("share.state.released", words.date(day)))
                .orElseGet(() -> words.of(written.isWithdrawn() ? "share.state.withdrawn" : "share.state.draft"));
    }

    private StoryPage.Person person(NamedPerson person, WrittenCase written, Words words) {
        boolean yes = person.answer().filter(NamedPerson.Answer.YES::equals).isPresent();
        boolean mentioned = !person.named(written.draft().whole()).isEmpty();
        String asked = words.date(person.askedOn());
        String state;
        if (yes) state = words.of(Consents.agrees(person, written) ? "share.names.yes" : "share.names.changed");
        else if (person.answer().isPresent()) state = words.of(mentioned ? "share.names.no" : "share.names.gone");
        else state = words.of(person.isExpired(consents.today()) ? "share.names.expired" : "share.names.asked", asked);
        return new StoryPage.Person(person.id().toString(), person.name(), state, !yes);
    }
}
