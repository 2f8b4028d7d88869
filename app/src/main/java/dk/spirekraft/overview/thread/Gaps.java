package dk.spirekraft.overview.thread;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.overview.thread.Gap.Missing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what is missing in one thread, one thing for each step at most but for anchoring. Only the working group can
/// put it right, and is led there.
record Gaps(Reading reading, RedThread thread, List<Trial> tried) {

    static List<Gap> of(Reading reading, RedThread thread) {
        List<Trial> tried = reading.trials().stream()
                .filter(trial -> thread.all(Kind.TRIAL).stream()
                        .anyMatch(knot -> knot.name().equals(Reading.name(trial))))
                .toList();
        var gaps = new Gaps(reading, thread, tried);
        return Stream.of(gaps.understood(), gaps.learnt(), gaps.kept(), gaps.checked(), gaps.told())
                .flatMap(Optional::stream)
                .toList();
    }

    private Kind start() {
        return thread.here().kind();
    }

    private Optional<Gap> gap(Step step, Missing missing, String path) {
        boolean mends = reading.works() && !path.isEmpty();
        return Optional.of(new Gap(step, missing, mends ? reading.school().address() + path : ""));
    }

    private Optional<Gap> understood() {
        if (thread.has(Kind.FINDING) || start().step() == Step.MEASURE) return Optional.empty();
        if (start().isMeeting()) return gap(Step.UNDERSTAND, Missing.LOOK, "");
        if (tried.isEmpty()) return Optional.empty();
        return gap(
                Step.UNDERSTAND,
                Missing.FINDING,
                undecided().map(trial -> path(trial) + "/ret").orElse(""));
    }

    private Optional<Gap> learnt() {
        if (!tried.isEmpty()) return Optional.empty();
        if (start() == Kind.CHECK && !thread.has(Kind.ROUTINE)) return gap(Step.ANCHOR, Missing.NOTHING_KEPT, "");
        if (start().step() == Step.ANCHOR) return gap(Step.LEARN, Missing.ORIGIN, "");
        return gap(Step.LEARN, Missing.TRIAL, "/afproevninger/ny" + answering());
    }

    /// A new trial from a finding answers it.
    private String answering() {
        return start() == Kind.FINDING ? "?fund=" + thread.here().name().id().replaceFirst("-", ":") : "";
    }

    private Optional<Gap> kept() {
        if (tried.isEmpty() || thread.has(Kind.ROUTINE)) return Optional.empty();
        Optional<Trial> homeless = tried.stream()
                .filter(trial -> trial.decision()
                        .filter(decision -> decision.outcome() == Decision.Outcome.KEEP)
                        .isPresent())
                .findFirst();
        if (homeless.isPresent())
            return gap(
                    Step.ANCHOR,
                    Missing.HOME,
                    "/forankring/rutiner/ny?fra=" + homeless.get().slug());
        return undecided()
                .flatMap(trial -> gap(Step.ANCHOR, Missing.DECISION, path(trial)))
                .or(() -> gap(Step.ANCHOR, Missing.STOPPED, ""));
    }

    private Optional<Gap> checked() {
        boolean known = thread.has(Kind.CHECK) || start() == Kind.STORY;
        return thread.has(Kind.ROUTINE) && !known
                ? gap(Step.ANCHOR, Missing.CHECK, "/forankring/tjek")
                : Optional.empty();
    }

    private Optional<Gap> told() {
        boolean known = thread.has(Kind.STORY) || start() == Kind.CHECK;
        return thread.has(Kind.DECISION) && !known ? gap(Step.SHARE, Missing.STORY, "/erfaringer") : Optional.empty();
    }

    private Optional<Trial> undecided() {
        return tried.stream().filter(trial -> trial.decision().isEmpty()).findFirst();
    }

    private static String path(Trial trial) {
        return "/afproevninger/" + trial.slug();
    }
}
