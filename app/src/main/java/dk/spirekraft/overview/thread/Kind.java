package dk.spirekraft.overview.thread;

import java.util.Arrays;
import java.util.Optional;

/// What can be tied into a thread.
public enum Kind {
    WAVE("maaling", Step.MEASURE),
    ITEM("spoergsmaal", Step.MEASURE),
    FINDING("fund", Step.UNDERSTAND),
    WORKSHOP("workshop", Step.LEARN),
    NOTE("note", Step.LEARN),
    TRIAL("afproevning", Step.LEARN),
    DECISION("beslutning", Step.LEARN),
    ROUTINE("rutine", Step.ANCHOR),
    CHECK("tjek", Step.ANCHOR),
    STORY("erfaring", Step.SHARE);

    private final String path;
    private final Step step;

    Kind(String path, Step step) {
        this.path = path;
        this.step = step;
    }

    public static Optional<Kind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /// Its word in addresses.
    public String path() {
        return path;
    }

    public Step step() {
        return step;
    }

    /// The message key of its name.
    public String label() {
        return "overview.kind." + name();
    }

    /// True for where people met and talked of many things at once.
    boolean isMeeting() {
        return this == WORKSHOP || this == NOTE;
    }
}
