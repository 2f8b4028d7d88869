package dk.spirekraft.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a server may be set to that loses answers, or tells when they came.
final class ServerSettings {

    private static final String COMMIT = "synchronous_commit";

    private ServerSettings() {}

    /// @param setting the value of a setting by its name
    static List<Finding> of(UnaryOperator<String> setting) {
        List<Finding> findings = new ArrayList<>();
        for (String name : List.of("fsync", "full_page_writes")) findings.add(safe(name, setting.apply(name)));
        findings.add(commit(setting.apply(COMMIT)));
        findings.add(times(setting.apply("track_commit_timestamp")));
        findings.add(log("log_statement", setting.apply("log_statement"), "none"));
        findings.add(log("log_min_duration_statement", setting.apply("log_min_duration_statement"), "-1"));
        return findings;
    }

    private static Finding safe(String name, String is) {
        return is.equals("on")
                ? Finding.well(name, is)
                : Finding.ill(name, "is %s: a power cut may destroy the database.".formatted(is), "Set it to on.");
    }

    private static Finding commit(String is) {
        return List.of("on", "remote_apply").contains(is)
                ? Finding.well(COMMIT, is)
                : Finding.ill(COMMIT, "is %s: a power cut takes what was acknowledged.".formatted(is), "Set it to on.");
    }

    private static Finding times(String is) {
        return is.equals("off")
                ? Finding.well("track_commit_timestamp", is)
                : Finding.ill(
                        "track_commit_timestamp",
                        "is %s: the server keeps when each row came, answers too.".formatted(is),
                        "Set it to off.");
    }

    private static Finding log(String name, String is, String silent) {
        return is.equals(silent)
                ? Finding.well(name, is)
                : Finding.doubtful(
                        name,
                        "is %s: the server's log tells what was asked, and when.".formatted(is),
                        "Set it to %s.".formatted(silent));
    }
}
