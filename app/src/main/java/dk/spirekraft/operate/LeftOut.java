package dk.spirekraft.operate;

import java.util.Map;
import java.util.Set;

/// Tables that no backup holds: keys by which somebody who finds the file could sign, open drafts, read or be signed
/// in, and what the program makes anew by itself. The keys of open waves lie in no table at all.
final class LeftOut {

    static final Set<String> TABLES = Set.of(
            // Sign for open waves, and seal drafts, passes and certificates.
            "measure.ballot_secret",
            "measure.seal_key",
            "learn.own_key",
            // Sign messages to other programs, wait to be sent with them, and repeat answers that told such a key.
            "api.webhook",
            "api.api_key",
            "api.delivery",
            "api.answered",
            // Links that open a page or a calendar for whoever has them.
            "understand.staff_key",
            "learn.calendar_key",
            "learn.mail_key",
            "anchor.wheel_key",
            "overview.calendar_key",
            // Let whoever has them in.
            "people.session",
            "people.session_attributes",
            "people.sign_in_link",
            // Counts tries of the last minutes, and jobs, which begin anew.
            "people.sign_in_request",
            "learn.journal_attempt",
            "jobs.scheduled_task");

    /// Links that stand beside what must come back, and what stands there instead: something that opens nothing.
    static final Map<String, String> REPLACED = Map.of("share.named_person.key", "'-' || id");

    private LeftOut() {}
}
