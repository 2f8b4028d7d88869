package dk.spirekraft.api.web;

import dk.spirekraft.api.hook.HookUrl;
import dk.spirekraft.api.hook.Messages;
import dk.spirekraft.api.hook.Webhook;
import dk.spirekraft.api.hook.Webhooks;
import dk.spirekraft.people.AllowedFor;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.NotFound;
import dk.spirekraft.web.SeeOther;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a school's events are sent to, what became of each message, and sending one again.
@Controller
class HooksController {

    private static final String ADDRESS = ApiKeysController.ADDRESS + "/webhooks";
    private static final String HOOK = ADDRESS + "/{hook:[0-9a-f-]{36}}";

    private final Webhooks webhooks;
    private final Messages messages;
    private final AuditLog audit;

    HooksController(Webhooks webhooks, Messages messages, AuditLog audit) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.audit = audit;
    }

    @GetMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView show(School school, Words words) {
        return page(school, new HooksPage.Typed(HookForm.BLANK, Faults.NONE, ""), words)
                .drawnBy("api/hooks");
    }

    /// Shows the secret on the answer itself: it is told once.
    @PostMapping(ADDRESS)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView add(School school, @ModelAttribute HookForm form, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        HookUrl.Read read = webhooks.read(form.url());
        if (read instanceof HookUrl.Read.Refused refused)
            faults.put("adresse", words.of("api.hooks.fault." + refused.fault()));
        else if (webhooks.of(school).stream().anyMatch(hook -> hook.url().equals(form.url())))
            faults.put("adresse", words.of("api.hooks.fault.twice"));
        if (form.events().isEmpty()) faults.put("begivenhed", words.of("api.hooks.fault.event"));
        if (!faults.isEmpty() || !(read instanceof HookUrl.Read.Usable usable))
            return refused(school, form, new Faults(faults), words);
        return webhooks.add(school, usable.url(), form.events())
                .map(made -> {
                    record(school, "webhook.added", made.webhook());
                    var typed = new HooksPage.Typed(HookForm.BLANK, Faults.NONE, made.secret());
                    return page(school, typed, words).drawnBy("api/hooks");
                })
                .orElseGet(() -> refused(
                        school,
                        form,
                        new Faults(Map.of("adresse", words.of("api.hooks.fault.most", Webhooks.MOST))),
                        words));
    }

    private ModelAndView refused(School school, HookForm form, Faults faults, Words words) {
        return page(school, new HooksPage.Typed(form, faults, ""), words)
                .drawnBy("api/hooks", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private HooksPage page(School school, HooksPage.Typed typed, Words words) {
        return HooksPage.of(address(school), webhooks.of(school), typed, words);
    }

    /// What was sent to one, and what became of it.
    @GetMapping(HOOK)
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView messages(School school, @PathVariable UUID hook, Words words) {
        Webhook found = find(school, hook);
        return MessagesPage.of(address(school), found, messages.to(found), words)
                .drawnBy("api/messages");
    }

    @PostMapping(HOOK + "/slet")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView remove(School school, @PathVariable UUID hook) {
        webhooks.find(school, hook).filter(webhooks::remove).ifPresent(gone -> record(school, "webhook.removed", gone));
        return SeeOther.to(address(school));
    }

    @PostMapping(HOOK + "/{besked}/igen")
    @AllowedFor({Role.SCHOOL_LEADER, Role.AMR, Role.TR, Role.MEMBER})
    ModelAndView again(School school, @PathVariable UUID hook, @PathVariable UUID besked) {
        Optional<Webhook> found = webhooks.find(school, hook);
        found.filter(one -> messages.replay(one, besked)).ifPresent(one -> record(school, "webhook.replayed", one));
        return SeeOther.to(found.isPresent() ? address(school) + "/" + hook : address(school));
    }

    private Webhook find(School school, UUID hook) {
        return webhooks.find(school, hook).orElseThrow(NotFound::new);
    }

    private void record(School school, String action, Webhook hook) {
        audit.record(school.municipality(), action, school.slug() + " " + hook.url());
    }

    private static String address(School school) {
        return school.address() + "/andre-programmer/webhooks";
    }
}
