package dk.spirekraft.share.story.web;

import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.share.catalogue.web.StoryView;
import dk.spirekraft.share.story.Consents;
import dk.spirekraft.share.story.NamedPerson;
import dk.spirekraft.share.story.NamedPerson.Answer;
import dk.spirekraft.share.story.Releasing;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody who is named says yes or no, without signing in. Looking changes nothing, since mail scanners open
/// links. The same link takes a yes back as long as the story is kept.
@Controller
class ConsentController {

    private static final String ONE = "/samtykke/{key:[a-z2-7]{26}}";

    private final Consents consents;
    private final Releasing releasing;
    private final Schools schools;
    private final Themes themes;

    ConsentController(Consents consents, Releasing releasing, Schools schools, Themes themes) {
        this.consents = consents;
        this.releasing = releasing;
        this.schools = schools;
        this.themes = themes;
    }

    @GetMapping(ONE)
    @OpenToAll
    ModelAndView ask(@PathVariable String key, Words words) {
        return consents.withKey(key, asked -> page(key, asked, words))
                .orElseThrow(NotFound::new)
                .drawnBy("share/consent");
    }

    @PostMapping(ONE)
    @OpenToAll
    ModelAndView answer(@PathVariable String key, @RequestParam(defaultValue = "") String svar) {
        boolean known = consents.withKey(key, asked -> {
                    boolean late = asked.person().isExpired(consents.today());
                    if (svar.equals("nej")) releasing.answer(asked, Answer.NO);
                    else if (svar.equals("ja") && !late) releasing.answer(asked, Answer.YES);
                    return true;
                })
                .orElse(false);
        if (!known) throw new NotFound();
        return SeeOther.to("/samtykke/" + key);
    }

    private ConsentPage page(String key, Consents.Asked asked, Words words) {
        NamedPerson person = asked.person();
        School school = schools.byId(asked.story().school());
        boolean agrees = Consents.agrees(person, asked.story());
        boolean late = person.isExpired(consents.today());
        var telling =
                new StoryView.Telling(consents.today().getYear(), asked.story().language(), "", themes.now());
        var story = releasing.story(school, asked.story());
        return new ConsentPage(
                words.of("share.consent", story.title()),
                "/samtykke/" + key,
                text(person, school, new Standing(agrees, late), words),
                !agrees && !late,
                !person.answer().equals(Optional.of(Answer.NO)),
                person.named(asked.story().draft().whole()),
                StoryView.of(story, telling, words).withoutPictures());
    }

    private record Standing(boolean agrees, boolean late) {}

    private static String text(NamedPerson person, School school, Standing standing, Words words) {
        if (standing.agrees()) return words.of("share.consent.yes", person.name());
        if (standing.late()) return words.of("share.consent.late", school.name(), NamedPerson.DAYS);
        if (person.answer().equals(Optional.of(Answer.NO))) return words.of("share.consent.no", person.name());
        return words.of(
                person.answer().isPresent() ? "share.consent.changed" : "share.consent.ask",
                person.name(),
                school.name());
    }
}
