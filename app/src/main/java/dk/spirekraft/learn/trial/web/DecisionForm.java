package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.Decision;
import dk.spirekraft.learn.trial.Decision.Outcome;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A decision as typed.
///
/// @param outcome such as `KEEP`
public record DecisionForm(String outcome, String reason, String lesson) {

    static final DecisionForm BLANK = new DecisionForm("", "", "");
    private static final int LONGEST = 1000;

    public DecisionForm {
        outcome = Typed.text(outcome);
        reason = Typed.text(reason);
        lesson = Typed.text(lesson);
    }

    private Optional<Outcome> chosen() {
        return Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(outcome))
                .findFirst();
    }

    /// @param offered what may be chosen
    Faults faults(List<Outcome> offered, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (chosen().filter(offered::contains).isEmpty())
            faults.put(offered.getFirst().name(), words.of("learn.trial.decide.fault.outcome"));
        if (reason.isEmpty()) faults.put("reason", words.of("learn.trial.decide.fault.reason"));
        else if (reason.length() > LONGEST)
            faults.put("reason", words.of("learn.trial.fault.long", LONGEST, reason.length()));
        if (lesson.length() > LONGEST)
            faults.put("lesson", words.of("learn.trial.fault.long", LONGEST, lesson.length()));
        return new Faults(faults);
    }

    /// The decision, once it has no faults.
    Decision decision(Instant now) {
        return new Decision(chosen().orElseThrow(), reason, lesson, now);
    }
}
