package dk.spirekraft.share.story.web;

import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.share.story.Consents;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Who is named in a story, and asked by mail whether that is all right.
@Controller
class NamesController {

    private static final String ONE = "/skoler/{school}/erfaringer/{erfaring:[0-9a-f-]{36}}";
    private static final int LONGEST = 120;

    private final Consents consents;
    private final StoryPages pages;
    private final CaseDesk desk;

    NamesController(Consents consents, StoryPages pages, CaseDesk desk) {
        this.consents = consents;
        this.pages = pages;
        this.desk = desk;
    }

    record NameForm(@Nullable String name, @Nullable String email) {}

    @PostMapping(ONE + "/navne")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView ask(School school, @PathVariable UUID erfaring, @ModelAttribute NameForm form, Words words) {
        WrittenCase written = desk.find(school, erfaring);
        String name = StoryForm.text(form.name());
        String email = StoryForm.text(form.email());
        Map<String, String> faults = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST) faults.put("name", words.of("people.fault.name"));
        if (!email.matches("[^@\\s]{1,120}@[^@\\s]{1,120}")) faults.put("email", words.of("people.fault.email"));
        if (faults.isEmpty())
            switch (consents.ask(written, name, email, words)) {
                case TOO_MANY_NAMES -> faults.put("name", words.of("share.names.fault.many", Consents.MOST_NAMES));
                case TOO_MANY_LETTERS ->
                    faults.put("email", words.of("share.names.fault.letters", Consents.MOST_LETTERS));
                case DONE -> {
                    desk.log(school, "case.asked", written);
                    return CaseDesk.back(school, written, "#navne");
                }
            }
        StoryPage page = pages.of(school, written, words);
        return pages.refused(page, new StoryPage.Typed(name, email, ""), new Faults(faults))
                .drawnBy("share/written", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping(ONE + "/navne/{navn:[0-9a-f-]{36}}/sletning")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView forget(School school, @PathVariable UUID erfaring, @PathVariable UUID navn) {
        WrittenCase written = desk.find(school, erfaring);
        consents.forget(written, navn);
        return CaseDesk.back(school, written, "#navne");
    }
}
