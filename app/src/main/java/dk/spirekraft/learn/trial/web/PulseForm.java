package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.TrialPulses;
import dk.spirekraft.learn.trial.TrialPulses.Count;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A week's count as typed, with the question that it answers.
///
/// @param week its Monday
/// @param jar1 how many gave 1, and so on to `jar5`; blank for nobody
/// @param edition of the count that this corrects, blank for a first one
public record PulseForm(
        String question, String week, String jar1, String jar2, String jar3, String jar4, String jar5, String edition) {

    public PulseForm {
        question = Typed.text(question);
        week = Typed.text(week);
        jar1 = Typed.text(jar1);
        jar2 = Typed.text(jar2);
        jar3 = Typed.text(jar3);
        jar4 = Typed.text(jar4);
        jar5 = Typed.text(jar5);
        edition = Typed.text(edition);
    }

    static PulseForm suggested(String question, LocalDate week) {
        return new PulseForm(question, week.toString(), "", "", "", "", "", "");
    }

    /// The same, to be kept on top of this edition.
    PulseForm on(int newest) {
        return new PulseForm(question, week, jar1, jar2, jar3, jar4, jar5, String.valueOf(newest));
    }

    /// What was typed for each step, lowest first.
    public List<String> jars() {
        return List.of(jar1, jar2, jar3, jar4, jar5);
    }

    private List<Integer> counts() {
        return jars().stream()
                .flatMap(jar -> (jar.isEmpty() ? Optional.of(0) : Typed.number(jar)).stream())
                .filter(count -> count <= TrialPulses.MOST)
                .toList();
    }

    /// @param weeks that may be counted
    Faults faults(List<LocalDate> weeks, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (question.isEmpty() || question.length() > TrialPulses.LONGEST)
            faults.put("question", words.of("learn.trial.pulse.fault.question", TrialPulses.LONGEST));
        if (Typed.day(week).filter(weeks::contains).isEmpty())
            faults.put("week", words.of("learn.trial.pulse.fault.week"));
        if (counts().size() < TrialPulses.STEPS)
            faults.put("jar1", words.of("learn.trial.pulse.fault.number", TrialPulses.MOST));
        else if (counts().stream().allMatch(count -> count == 0))
            faults.put("jar1", words.of("learn.trial.pulse.fault.none"));
        return new Faults(faults);
    }

    /// The count, once it has no faults.
    Count count() {
        return new Count(
                Typed.day(week).orElseThrow(), counts(), Typed.number(edition).orElse(0));
    }
}
