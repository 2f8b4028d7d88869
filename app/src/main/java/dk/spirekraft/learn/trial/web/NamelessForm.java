package dk.spirekraft.learn.trial.web;

import dk.spirekraft.measure.PulseWindows;
import dk.spirekraft.measure.PulseWindows.Next;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The next window of a pulse without names, as typed.
///
/// @param sensitive ticked if nothing is to be told of fewer than ten answers
/// @param takingPart how many are asked
/// @param closesOn the day on whose afternoon it closes
public record NamelessForm(String question, String sensitive, String takingPart, String closesOn) {

    private static final int CLOSES_AT = 15;
    private static final int DAYS = 31;
    private static final int USUAL_DAYS = 4;

    public NamelessForm {
        question = Typed.text(question);
        sensitive = Typed.text(sensitive);
        takingPart = Typed.text(takingPart);
        closesOn = Typed.text(closesOn);
    }

    static NamelessForm suggested(String question, String takingPart, LocalDate today) {
        return new NamelessForm(
                question, "", takingPart, today.plusDays(USUAL_DAYS).toString());
    }

    /// The same with the question that was asked first.
    NamelessForm asking(Optional<PulseWindows.Question> first) {
        return first.map(asked -> new NamelessForm(asked.text(), asked.sensitive() ? "ja" : "", takingPart, closesOn))
                .orElse(this);
    }

    public boolean isSensitive() {
        return !sensitive.isEmpty();
    }

    Faults faults(Instant now, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (question.isEmpty() || question.length() > PulseWindows.LONGEST)
            faults.put("question", words.of("learn.trial.pulse.fault.question", PulseWindows.LONGEST));
        if (number().isEmpty())
            faults.put("takingPart", words.of("learn.trial.nameless.fault.few", PulseWindows.LEAST, PulseWindows.MOST));
        if (closing(now).isEmpty()) faults.put("closesOn", words.of("learn.trial.nameless.fault.closes", DAYS));
        return new Faults(faults);
    }

    private Optional<Integer> number() {
        return Typed.number(takingPart).filter(number -> number >= PulseWindows.LEAST && number <= PulseWindows.MOST);
    }

    private Optional<Instant> closing(Instant now) {
        return Typed.day(closesOn)
                .filter(day -> !day.isAfter(TrialScene.day(now).plusDays(DAYS)))
                .map(day -> day.atTime(CLOSES_AT, 0).atZone(Words.ZONE).toInstant())
                .filter(closing -> closing.isAfter(now));
    }

    /// What is asked next; only of a form without faults.
    Next next(UUID pulse, Instant now) {
        return new Next(
                pulse,
                new PulseWindows.Question(question, isSensitive()),
                number().orElseThrow(),
                closing(now).orElseThrow());
    }
}
