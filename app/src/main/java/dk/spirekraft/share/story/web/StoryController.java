package dk.spirekraft.share.story.web;

import dk.spirekraft.learn.programme.Kept;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Visitor;
import dk.spirekraft.share.catalogue.Themes;
import dk.spirekraft.share.story.CaseStories;
import dk.spirekraft.share.story.Figures;
import dk.spirekraft.share.story.SignOffs;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One story: how far it is, its text, and the group's signatures.
@Controller
class StoryController {

    private static final String ONE = "/skoler/{school}/erfaringer/{erfaring:[0-9a-f-]{36}}";
    private static final String FORM = "share/write";

    private final CaseStories stories;
    private final Figures figures;
    private final Themes themes;
    private final SignOffs signOffs;
    private final StoryPages pages;
    private final CaseDesk desk;

    StoryController(
            CaseStories stories, Figures figures, Themes themes, SignOffs signOffs, StoryPages pages, CaseDesk desk) {
        this.stories = stories;
        this.figures = figures;
        this.themes = themes;
        this.signOffs = signOffs;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(ONE)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, @PathVariable UUID erfaring, Words words) {
        return pages.of(school, desk.find(school, erfaring), words).drawnBy("share/written");
    }

    @GetMapping(ONE + "/ret")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView write(School school, @PathVariable UUID erfaring, Words words) {
        WrittenCase written = desk.find(school, erfaring);
        StoryForm form = StoryForm.of(written.draft(), written.edition());
        return StoryFormPage.of(written.address(school), form, offered(school), words)
                .drawnBy(FORM);
    }

    @PostMapping(ONE + "/ret")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView keep(School school, @PathVariable UUID erfaring, @ModelAttribute StoryForm form, Words words) {
        WrittenCase written = desk.find(school, erfaring);
        StoryFormPage.Offered offered = offered(school);
        StoryFormPage page = StoryFormPage.of(written.address(school), form, offered, words);
        Faults faults = form.faults(words);
        if (!faults.isEmpty()) return page.with(faults).drawnBy(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
        var draft = form.draft(written.draft(), offered);
        return switch (stories.keep(written, draft, form.onTopOf())) {
            case Kept.Overtaken<WrittenCase>(WrittenCase now) ->
                overtaken(school, form, now, words).drawnBy(FORM, HttpStatus.CONFLICT);
            case Kept.Done<WrittenCase> done -> {
                desk.log(school, "case.changed", written);
                yield CaseDesk.back(school, written, "");
            }
        };
    }

    /// Their text on top, one's own in the fields, to be kept on top of theirs.
    private StoryFormPage overtaken(School school, StoryForm form, WrittenCase now, Words words) {
        StoryForm onTop = StoryForm.of(form.draft(now.draft(), offered(school)), now.edition());
        return StoryFormPage.of(now.address(school), onTop, offered(school), words)
                .beside(now.draft().whole());
    }

    private StoryFormPage.Offered offered(School school) {
        return new StoryFormPage.Offered(figures.offered(school), themes.now());
    }

    /// Signs the text that was seen; one that was changed meanwhile is shown anew.
    @PostMapping(ONE + "/underskrift")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView sign(
            School school,
            Visitor visitor,
            @PathVariable UUID erfaring,
            @RequestParam(defaultValue = "0") String edition) {
        WrittenCase written = desk.find(school, erfaring);
        int seen = edition.matches("\\d{1,9}") ? Integer.parseInt(edition) : 0;
        if (signOffs.sign(written, visitor.person(), seen)) desk.log(school, "case.signed", written);
        return CaseDesk.back(school, written, "#underskrifter");
    }
}
