package dk.spirekraft.understand.web;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.understand.Comments;
import dk.spirekraft.understand.Results;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Comments for the school's own people with an account. The municipality reads none. The staff's representatives read
/// them first, withhold, and let everybody read the rest.
@Controller
class CommentsController {

    private static final String ADDRESS = "/skoler/{school}/maalinger/{number:\\d+}/kommentarer";

    private final Surveys surveys;
    private final Results results;
    private final Comments comments;
    private final CommentsViews views;
    private final AuditLog audit;

    CommentsController(Surveys surveys, Results results, Comments comments, CommentsViews views, AuditLog audit) {
        this.surveys = surveys;
        this.results = results;
        this.comments = comments;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER, Role.CONSULTANT})
    ModelAndView show(School school, @PathVariable int number, Words words) {
        return page(school, number, words).drawnBy("understand/comments");
    }

    @PostMapping(ADDRESS)
    @AllowedFor({Role.AMR, Role.TR})
    ModelAndView open(School school, @PathVariable int number, Words words) {
        if (!page(school, number, words).opens()) return SeeOther.to(address(school, number));
        comments.show(shown(school, number));
        audit.record(school.municipality(), "comments.shown", school.slug() + "/" + number);
        return SeeOther.to(address(school, number));
    }

    /// What a representative withholds.
    ///
    /// @param kommentar its id
    /// @param grund why
    public record Withholding(
            @Nullable UUID kommentar, @Nullable String grund) {}

    @PostMapping(ADDRESS + "/tilbageholdt")
    @AllowedFor({Role.AMR, Role.TR})
    ModelAndView withhold(School school, @PathVariable int number, @ModelAttribute Withholding form, Words words) {
        UUID comment = form.kommentar();
        String reason = form.grund();
        if (comment == null || reason == null || !comments.withhold(shown(school, number), comment, reason))
            return page(school, number, words)
                    .refusing(words.of("understand.comments.fault.reason"))
                    .drawnBy("understand/comments", HttpStatus.UNPROCESSABLE_ENTITY);
        audit.record(school.municipality(), "comment.withheld", school.slug() + "/" + number);
        return SeeOther.to(address(school, number) + "#k" + comment);
    }

    /// Where a reload or the language switch lands after a form was refused.
    @GetMapping(ADDRESS + "/tilbageholdt")
    @AllowedFor({Role.AMR, Role.TR})
    ModelAndView back(School school, @PathVariable int number) {
        return SeeOther.to(address(school, number));
    }

    private CommentsPage page(School school, int number, Words words) {
        return views.of(shown(school, number), school, result(school, number), words)
                .orElseThrow(NotFound::new);
    }

    private Results.Shown shown(School school, int number) {
        return surveys.find(school, number).flatMap(results::shown).orElseThrow(NotFound::new);
    }

    private static String address(School school, int number) {
        return school.address() + "/maalinger/" + number + "/kommentarer";
    }

    private static String result(School school, int number) {
        return school.address() + "/maalinger/" + number + "/resultater";
    }
}
