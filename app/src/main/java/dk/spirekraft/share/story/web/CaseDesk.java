package dk.spirekraft.share.story.web;

import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.School;
import dk.spirekraft.share.story.CaseStories;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What every controller of stories begins and ends with: the story of the address, the log, the way back.
@Component
class CaseDesk {

    private final CaseStories stories;
    private final AuditLog audit;

    CaseDesk(CaseStories stories, AuditLog audit) {
        this.stories = stories;
        this.audit = audit;
    }

    /// @throws NotFound if the school has no such story
    WrittenCase find(School school, UUID id) {
        return stories.find(school, id).orElseThrow(NotFound::new);
    }

    /// @param action such as `case.released`
    void log(School school, String action, WrittenCase written) {
        audit.record(
                school.municipality(),
                action,
                school.slug() + "/" + written.draft().title());
    }

    /// @param place on the page, such as `#navne`, empty for its top
    static ModelAndView back(School school, WrittenCase written, String place) {
        return SeeOther.to(written.address(school) + place);
    }
}
