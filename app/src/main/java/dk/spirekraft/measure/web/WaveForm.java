package dk.spirekraft.measure.web;

import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A planned wave as it was typed. Reads it into a plan, or says field by field what is wrong.
public record WaveForm(
        String questionnaire,
        String opensOn,
        String opensAt,
        String closesOn,
        String closesAt,
        String dialogueOn,
        Boolean units) {

    /// A field that did not come is an empty one, and a box that is not ticked comes as nothing.
    public WaveForm {
        questionnaire = orEmpty(questionnaire);
        opensOn = orEmpty(opensOn);
        opensAt = orEmpty(opensAt);
        closesOn = orEmpty(closesOn);
        closesAt = orEmpty(closesAt);
        dialogueOn = orEmpty(dialogueOn);
        units = Boolean.TRUE.equals(units);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    /// What a new form suggests: two weeks from tomorrow, and the dialogue two weeks later.
    static WaveForm suggested(String questionnaire, LocalDate today) {
        return new WaveForm(
                questionnaire,
                today.plusDays(1).toString(),
                MORNING.toString(),
                today.plusDays(15).toString(),
                AFTERNOON.toString(),
                today.plusDays(29).toString(),
                false);
    }

    Optional<WavePlan> plan(School school, List<QuestionnaireRef> offered) {
        var asked = offered.stream()
                .filter(ref -> ref.toString().equals(questionnaire))
                .findFirst();
        var opens = instant(opensOn, opensAt);
        var closes = instant(closesOn, closesAt);
        var dialogue = date(dialogueOn);
        if (asked.isEmpty() || opens.isEmpty() || closes.isEmpty() || dialogue.isEmpty()) return Optional.empty();
        return Optional.of(
                new WavePlan(school, asked.get(), Optional.empty(), opens.get(), closes.get(), dialogue.get(), units));
    }

    Faults faults(List<QuestionnaireRef> offered, Instant now, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (offered.stream().noneMatch(ref -> ref.toString().equals(questionnaire)))
            faults.put("questionnaire", words.of("measure.fault.questionnaire"));
        var opens = instant(opensOn, opensAt);
        var closes = instant(closesOn, closesAt);
        if (opens.isEmpty()) faults.put("opensOn", words.of("measure.fault.time"));
        if (closes.isEmpty()) faults.put("closesOn", words.of("measure.fault.time"));
        else if (!closes.get().isAfter(now)) faults.put("closesOn", words.of("measure.fault.past"));
        else if (opens.isPresent() && !closes.get().isAfter(opens.get()))
            faults.put("closesOn", words.of("measure.fault.order"));
        dialogueFault(closes, words).ifPresent(fault -> faults.put("dialogueOn", fault));
        return new Faults(faults);
    }

    private Optional<String> dialogueFault(Optional<Instant> closes, Words words) {
        if (dialogueOn.isBlank()) return Optional.of(words.of("measure.fault.dialogue"));
        var dialogue = date(dialogueOn);
        if (dialogue.isEmpty()) return Optional.of(words.of("measure.fault.date"));
        boolean early = closes.isPresent()
                && dialogue.get().isBefore(closes.get().atZone(Words.ZONE).toLocalDate());
        return early ? Optional.of(words.of("measure.fault.dialogueEarly")) : Optional.empty();
    }

    private static Optional<Instant> instant(String day, String time) {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(day.strip()), LocalTime.parse(time.strip()))
                    .atZone(Words.ZONE)
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String day) {
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
