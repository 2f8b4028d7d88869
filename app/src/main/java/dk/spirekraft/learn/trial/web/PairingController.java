package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Pairings;
import dk.spirekraft.learn.trial.Pairings.Pairing;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.TrialStories;
import dk.spirekraft.learn.trial.TrialStory;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Two schools that follow each other's trial: asked by one, agreed by the other, ended by either.
@Controller
class PairingController {

    private final Pairings pairings;
    private final Trials trials;
    private final TrialStories stories;
    private final TrialFacts facts;
    private final Schools schools;
    private final TrialDesk desk;

    PairingController(
            Pairings pairings, Trials trials, TrialStories stories, TrialFacts facts, Schools schools, TrialDesk desk) {
        this.pairings = pairings;
        this.trials = trials;
        this.stories = stories;
        this.facts = facts;
        this.schools = schools;
        this.desk = desk;
    }

    @PostMapping("/skoler/{school}/afproevninger/{titel}/makker")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView ask(School school, @PathVariable String titel, @RequestParam @Nullable String skole) {
        Trial trial = desk.find(school, titel);
        Optional<School> other = schools.bySlug(Typed.text(skole))
                .filter(found -> found.municipality().equals(school.municipality()))
                .filter(found -> !found.id().equals(school.id()));
        other.ifPresent(found -> {
            pairings.ask(trial, found, TrialDesk.visitor().person());
            desk.log(school, "trial.shared", trial.slug() + " " + found.slug());
        });
        return desk.back(school, trial, "#makker");
    }

    @PostMapping("/skoler/{school}/makkere/{pairing}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView accept(School school, @PathVariable UUID pairing, @RequestParam @Nullable String titel) {
        Pairing found = pairings.find(school, pairing).orElseThrow(NotFound::new);
        Optional<Trial> own = trials.find(school, Typed.text(titel));
        if (!found.waitsFor(school) || own.isEmpty()) return SeeOther.to(Trial.board(school));
        pairings.accept(found, own.get(), TrialDesk.visitor().person());
        desk.log(school, "trial.shared", own.get().slug());
        return SeeOther.to(school.address() + "/makkere/" + pairing);
    }

    @PostMapping("/skoler/{school}/makkere/{pairing}/ophoer")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView end(School school, @PathVariable UUID pairing) {
        Pairing found = pairings.find(school, pairing).orElseThrow(NotFound::new);
        pairings.end(found);
        desk.log(school, "trial.unshared", pairing.toString());
        return SeeOther.to(Trial.board(school));
    }

    @GetMapping("/skoler/{school}/makkere/{pairing}")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView follow(School school, @PathVariable UUID pairing, Words words) {
        Pairing found = pairings.find(school, pairing).orElseThrow(NotFound::new);
        Trial other = found.followedBy(school).map(trials::byId).orElseThrow(NotFound::new);
        return page(
                        new TrialScene(
                                schools.byId(other.school()),
                                words,
                                desk.scene(school, words).now()),
                        other)
                .at(school, found)
                .drawnBy("learn/trial/followed");
    }

    private FollowedPage page(TrialScene scene, Trial other) {
        TrialStory story = stories.of(other);
        return FollowedPage.of(scene, story, facts);
    }
}
