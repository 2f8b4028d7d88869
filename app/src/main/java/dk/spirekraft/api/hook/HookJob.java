package dk.spirekraft.api.hook;

import dk.spirekraft.api.Answered;
import dk.spirekraft.jobs.EveryMunicipality;
import dk.spirekraft.jobs.Job;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Sends what is due, signed as Standard Webhooks say. One that could not be reached waits with all its messages for
/// the
/// next run, so that it holds up no other. What was answered to programs is forgotten here as well, whoever asks again.
@Component
public class HookJob {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    /// One message takes no longer, from the connection to the answer.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int GONE = 410;

    private final Messages messages;
    private final Answered answered;
    private final Webhooks webhooks;
    private final EveryMunicipality municipalities;
    private final Clock clock;
    private final HookSender sender;

    HookJob(Messages messages, Answered answered, Webhooks webhooks, EveryMunicipality municipalities, Clock clock) {
        this.messages = messages;
        this.answered = answered;
        this.webhooks = webhooks;
        this.municipalities = municipalities;
        this.clock = clock;
        this.sender = new HookSender(webhooks.mayBeHere(), PATIENCE);
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        Job sendWebhooks(HookJob hooks) {
            return new Job("send-webhooks", PAUSE, hooks::run);
        }
    }

    public void run() {
        municipalities.each(municipality -> {
            answered.forget();
            Set<UUID> waiting = new HashSet<>();
            for (Messages.Due message : messages.due())
                if (!waiting.contains(message.webhook()) && !send(message)) waiting.add(message.webhook());
        });
    }

    /// @return false if it was not taken
    private boolean send(Messages.Due message) {
        return switch (webhooks.read(message.url())) {
            case HookUrl.Read.Refused refused -> not(message, refused.fault().name());
            case HookUrl.Read.Usable usable ->
                switch (post(message, usable.url())) {
                    case HookSender.Outcome.Unreachable none -> not(message, none.why());
                    case HookSender.Outcome.Answered answer -> {
                        if (answer.status() == GONE) webhooks.stop(message.webhook());
                        if (answer.status() / 100 != 2) yield not(message, String.valueOf(answer.status()));
                        messages.taken(message);
                        yield true;
                    }
                };
        };
    }

    private boolean not(Messages.Due message, String trouble) {
        messages.refused(message, trouble);
        return false;
    }

    private HookSender.Outcome post(Messages.Due message, HookUrl url) {
        String id = "msg_" + message.id();
        long seconds = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(seconds));
        headers.put("webhook-signature", signature(message.secret(), id + "." + seconds + "." + message.body()));
        return sender.post(url, headers, message.body().getBytes(StandardCharsets.UTF_8));
    }

    static String signature(byte[] secret, String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", impossible);
        }
    }
}
