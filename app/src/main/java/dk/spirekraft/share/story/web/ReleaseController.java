package dk.spirekraft.share.story.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitors;
import dk.spirekraft.share.catalogue.CaseStory;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.share.catalogue.web.StoryView;
import dk.spirekraft.share.story.ReleaseCheck;
import dk.spirekraft.share.story.Releasing;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Looking at what becomes public, releasing it, and taking it back.
@Controller
class ReleaseController {

    private static final String ONE = "/skoler/{school}/erfaringer/{erfaring:[0-9a-f-]{36}}";
    private static final String PAGE = "share/preview";

    private final Releasing releasing;
    private final ReleaseCheck check;
    private final CaseDesk desk;
    private final Themes themes;
    private final Clock clock;

    ReleaseController(Releasing releasing, ReleaseCheck check, CaseDesk desk, Themes themes, Clock clock) {
        this.releasing = releasing;
        this.check = check;
        this.desk = desk;
        this.themes = themes;
        this.clock = clock;
    }

    @GetMapping(ONE + "/udgivelse")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView preview(School school, @PathVariable UUID erfaring, Words words) {
        return page(school, desk.find(school, erfaring), words).drawnBy(PAGE);
    }

    @PostMapping(ONE + "/udgivelse")
    @AllowedFor(Role.SCHOOL_LEADER)
    ModelAndView release(
            School school, @PathVariable UUID erfaring, @RequestParam Map<String, String> typed, Words words) {
        WrittenCase written = desk.find(school, erfaring);
        PreviewPage page = page(school, written, words);
        if (!page.warnings().isEmpty() && !typed.containsKey("set"))
            return refused(page, "set", words.of("share.preview.fault.seen"));
        String edition = typed.getOrDefault("edition", "");
        return switch (releasing.release(
                school, written, edition.matches("\\d{1,9}") ? Integer.parseInt(edition) : 0)) {
            case Releasing.Outcome.Released released -> {
                desk.log(school, "case.released", written);
                yield CaseDesk.back(school, written, "");
            }
            case Releasing.Outcome.Hindered hindered ->
                refused(page, "mangler", words.of("share.preview.fault.hindered"));
            case Releasing.Outcome.Overtaken overtaken ->
                refused(
                        page(school, desk.find(school, erfaring), words),
                        "mangler",
                        words.of("share.preview.fault.overtaken"));
        };
    }

    private static ModelAndView refused(PreviewPage page, String field, String fault) {
        return page.with(new Faults(Map.of(field, fault))).drawnBy(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping(ONE + "/tilbagetraekning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView withdraw(School school, @PathVariable UUID erfaring) {
        WrittenCase written = desk.find(school, erfaring);
        releasing.withdraw(written);
        if (written.releasedOn().isPresent()) desk.log(school, "case.withdrawn", written);
        return CaseDesk.back(school, written, "");
    }

    private PreviewPage page(School school, WrittenCase written, Words words) {
        CaseStory story = releasing.story(school, written);
        int year = written.slug()
                .map(slug -> Integer.parseInt(slug.substring(0, 4)))
                .orElseGet(() -> clock.instant().atZone(Words.ZONE).getYear());
        var telling =
                new StoryView.Telling(year, written.language(), written.address(school) + "/billeder/", themes.now());
        String whole = Stream.concat(
                        Stream.of(written.draft().whole()),
                        story.pictures().stream().map(CaseStory.Picture::alt))
                .collect(Collectors.joining("\n"));
        return new PreviewPage(
                words.of("share.preview"),
                written.address(school),
                StoryView.of(story, telling, words),
                warnings(check.in(whole, school, story.people()), words),
                releasing.hindrances(school, written).stream()
                        .map(hindrance -> words.of(hindrance.label()))
                        .toList(),
                written.edition(),
                Visitors.current()
                        .filter(visitor -> visitor.isAny(school, Role.SCHOOL_LEADER))
                        .isPresent(),
                Faults.NONE);
    }

    private static List<String> warnings(Map<ReleaseCheck.Kind, List<String>> found, Words words) {
        return found.entrySet().stream()
                .map(one -> words.of("share.warning." + one.getKey(), String.join(", ", one.getValue())))
                .toList();
    }
}
