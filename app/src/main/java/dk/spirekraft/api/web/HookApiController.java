package dk.spirekraft.api.web;

import static dk.spirekraft.api.web.SchoolApiController.SCHOOL;

import dk.spirekraft.api.Answered;
import dk.spirekraft.api.hook.Webhook;
import dk.spirekraft.api.hook.Webhooks;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.OpenToAll;
import dk.spirekraft.people.School;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import tools.jackson.databind.node.ObjectNode;

/// Webhooks, for a program that has a key to them: the one thing that is written here. What is sent twice is done once,
/// and what somebody else changed meanwhile is not written over.
@Controller
class HookApiController {

    private static final String HOOKS = SCHOOL + "/webhooks";
    private static final String HOOK = HOOKS + "/{id:[0-9a-f-]{36}}";

    private final ApiDoor door;
    private final Webhooks webhooks;
    private final Answered answered;
    private final AuditLog audit;

    HookApiController(ApiDoor door, Webhooks webhooks, Answered answered, AuditLog audit) {
        this.door = door;
        this.webhooks = webhooks;
        this.answered = answered;
        this.audit = audit;
    }

    @GetMapping(HOOKS)
    @OpenToAll
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        return door.open(request, caller -> {
            var lines = webhooks.of(caller.school()).stream().map(HookLine::of).toList();
            return Answer.of(Slice.of(lines, HookLine::id, request));
        });
    }

    @GetMapping(HOOK)
    @OpenToAll
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String id) {
        return door.open(request, caller -> Answer.of(HookLine.of(find(caller.school(), id))));
    }

    @PostMapping(HOOKS)
    @OpenToAll
    ResponseEntity<byte[]> add(HttpServletRequest request) {
        return door.open(request, caller -> {
            byte[] sent = ApiRequest.body(request);
            String key = ApiRequest.header(request, "Idempotency-Key");
            if (key.isBlank() || key.length() > 100)
                throw new Refusal(Refusal.Kind.NO_PRECONDITION, "Idempotency-Key has 1 to 100 signs");
            String made = answered.once(
                            new Answered.Sent(caller.key(), key, Json.tag(sent)), () -> made(caller.school(), sent))
                    .orElseThrow(() -> new Refusal(Refusal.Kind.KEY_USED_OTHERWISE, "Take a new one"));
            var hook = (ObjectNode) Json.MAPPER.readTree(made);
            String address = request.getRequestURI() + "/" + hook.get("id").asString();
            // The tag is that of what can be read later, without the secret.
            String tag = Json.tag(Json.bytes(hook.deepCopy().without("secret")));
            return new Answer(HttpStatus.CREATED, Map.of(HttpHeaders.LOCATION, address, HttpHeaders.ETAG, tag), hook);
        });
    }

    private String made(School school, byte[] sent) {
        HookWish wish = HookWish.read(sent, webhooks::read);
        Webhooks.Made made = webhooks.add(school, wish.url(), wish.events())
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.INVALID, "A school has at most %d webhooks".formatted(Webhooks.MOST)));
        record(school, "webhook.added", made.webhook());
        return new String(Json.bytes(HookLine.of(made)), StandardCharsets.UTF_8);
    }

    @PutMapping(HOOK)
    @OpenToAll
    ResponseEntity<byte[]> change(HttpServletRequest request, @PathVariable String id) {
        return door.open(request, caller -> {
            Webhook read = unchanged(request, caller.school(), id);
            HookWish wish = HookWish.read(ApiRequest.body(request), webhooks::read);
            if (!webhooks.change(read, wish.url(), wish.events())) throw overtaken();
            Webhook now = find(caller.school(), id);
            record(caller.school(), "webhook.changed", now);
            return Answer.of(HookLine.of(now));
        });
    }

    @DeleteMapping(HOOK)
    @OpenToAll
    ResponseEntity<byte[]> remove(HttpServletRequest request, @PathVariable String id) {
        return door.open(request, caller -> {
            Webhook read = unchanged(request, caller.school(), id);
            if (!webhooks.remove(read)) throw overtaken();
            record(caller.school(), "webhook.removed", read);
            return new Answer(HttpStatus.NO_CONTENT, Map.of(), Map.of());
        });
    }

    private Webhook find(School school, String id) {
        return webhooks.of(school).stream()
                .filter(hook -> hook.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_THERE, "The school has no such webhook"));
    }

    /// The webhook, if it is still as the caller read it.
    private Webhook unchanged(HttpServletRequest request, School school, String id) {
        Webhook hook = find(school, id);
        String match = ApiRequest.header(request, HttpHeaders.IF_MATCH);
        if (match.isBlank()) throw new Refusal(Refusal.Kind.NO_PRECONDITION, "Send If-Match with the ETag of a GET");
        if (!ApiDoor.isNamed(match, Json.tag(Json.bytes(HookLine.of(hook))))) throw overtaken();
        return hook;
    }

    private static Refusal overtaken() {
        return new Refusal(Refusal.Kind.CHANGED_MEANWHILE, "Read it again and decide anew");
    }

    private void record(School school, String action, Webhook hook) {
        audit.record(school.municipality(), action, school.slug() + " " + hook.url());
    }
}
