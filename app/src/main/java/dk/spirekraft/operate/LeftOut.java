package dk.spirekraft.operate;

import java.util.Set;

/// Tables that no backup holds: keys by which somebody who finds the file could sign, open drafts or be signed in, and
/// what the program makes anew by itself. The keys of open waves lie in no table at all.
final class LeftOut {

    static final Set<String> TABLES = Set.of(
            // Sign for open waves, and seal drafts, passes and certificates.
            "measure.ballot_secret",
            "measure.seal_key",
            "learn.own_key",
            // Let whoever has them in.
            "people.session",
            "people.session_attributes",
            "people.sign_in_link",
            // Counts tries of the last minutes, and jobs, which begin anew.
            "people.sign_in_request",
            "learn.journal_attempt",
            "jobs.scheduled_task");

    private LeftOut() {}
}
