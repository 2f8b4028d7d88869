package dk.spirekraft.share.story.web;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.learn.trial.Trials;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import dk.spirekraft.share.catalogue.SchoolSize;
import dk.spirekraft.share.catalogue.web.Choice;
import dk.spirekraft.share.story.CaseStories;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.Words;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A school's stories: what there is, and a new one from what was tried.
@Controller
class StoriesController {

    private static final String PAGE = "share/stories";

    private final CaseStories stories;
    private final Trials trials;
    private final Schools schools;
    private final CaseDesk desk;

    StoriesController(CaseStories stories, Trials trials, Schools schools, CaseDesk desk) {
        this.stories = stories;
        this.trials = trials;
        this.schools = schools;
        this.desk = desk;
    }

    @GetMapping("/skoler/{school}/erfaringer")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView list(School school, Words words) {
        return page(school, words, "").drawnBy(PAGE);
    }

    @PostMapping("/skoler/{school}/erfaringer")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView begin(School school, @RequestParam(defaultValue = "") List<String> trial, Words words) {
        List<Trial> chosen = decided(school).stream()
                .filter(one -> trial.contains(one.slug()))
                .toList();
        if (chosen.isEmpty())
            return page(school, words, words.of("share.stories.fault.none"))
                    .drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
        WrittenCase begun = stories.begin(school, chosen, words.language());
        desk.log(school, "case.begun", begun);
        return CaseDesk.back(school, begun, "/ret");
    }

    private List<Trial> decided(School school) {
        return trials.of(school).stream()
                .filter(trial -> trial.decision().isPresent())
                .toList();
    }

    private StoriesPage page(School school, Words words, String fault) {
        int staff = schools.units(school).stream().mapToInt(Unit::staff).sum();
        return new StoriesPage(
                words.of("share.stories"),
                WrittenCase.list(school),
                stories.of(school).stream().map(one -> row(school, one, words)).toList(),
                decided(school).stream()
                        .map(trial -> new Choice(trial.slug(), choice(trial, words), false))
                        .toList(),
                fault,
                "/erfaringer?stoerrelse=" + SchoolSize.of(staff));
    }

    private static String choice(Trial trial, Words words) {
        return words.of(
                "share.stories.trial",
                trial.plan().aim(),
                words.of(trial.decision().orElseThrow().outcome().label()),
                words.date(trial.plan().firstOn()));
    }

    private static StoriesPage.Row row(School school, WrittenCase one, Words words) {
        String state = one.releasedOn()
                .map(day -> words.of("share.state.released", words.date(day)))
                .orElseGet(() -> words.of(one.slug().isPresent() ? "share.state.withdrawn" : "share.state.draft"));
        return new StoriesPage.Row(one.draft().title(), one.address(school), state);
    }
}
