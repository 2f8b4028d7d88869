package dk.spirekraft.measure.web;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.measure.ProposedWave;
import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.measure.QuietDays;
import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.measure.WavePlan;
import dk.spirekraft.people.School;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A planned wave as it was typed. Reads it into a plan, or says field by field what is wrong.
///
/// @param invites ticked if colleagues may also be invited personally
/// @param comments ticked if a comment may be sent with the answers
/// @param least from how many answers anything shall be shown, 5 where nothing was said
public record WaveForm(
        String questionnaire,
        String opensOn,
        String opensAt,
        String closesOn,
        String closesAt,
        String dialogueOn,
        Boolean units,
        Boolean invites,
        Boolean comments,
        String least) {

    /// A field that did not come is an empty one, and a box that is not ticked comes as nothing.
    public WaveForm {
        questionnaire = orEmpty(questionnaire);
        opensOn = orEmpty(opensOn);
        opensAt = orEmpty(opensAt);
        closesOn = orEmpty(closesOn);
        closesAt = orEmpty(closesAt);
        dialogueOn = orEmpty(dialogueOn);
        units = Boolean.TRUE.equals(units);
        invites = Boolean.TRUE.equals(invites);
        comments = Boolean.TRUE.equals(comments);
        least = least == null ? String.valueOf(MinGroupSize.FLOOR) : least;
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int MOST_WISHED = 50;
    private static final int TWO_WEEKS = 14;
    private static final int A_WEEK = 7;
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    /// What a new form suggests: two weeks from tomorrow and the dialogue two weeks later, or later still where weeks
    /// are quiet.
    static WaveForm suggested(String questionnaire, LocalDate today, QuietDays quiet) {
        LocalDate opens = quiet.firstClear(today.plusDays(1), TWO_WEEKS);
        LocalDate closes = opens.plusDays(TWO_WEEKS);
        return new WaveForm(
                questionnaire,
                opens.toString(),
                MORNING.toString(),
                closes.toString(),
                AFTERNOON.toString(),
                quiet.firstClear(closes.plusDays(TWO_WEEKS), 0).toString(),
                false,
                false,
                false,
                String.valueOf(MinGroupSize.FLOOR));
    }

    /// A planned wave as it stands.
    static WaveForm of(Wave wave) {
        var opens = wave.opensAt().atZone(Words.ZONE).toLocalDateTime();
        var closes = wave.closesAt().atZone(Words.ZONE).toLocalDateTime();
        return new WaveForm(
                wave.questionnaire().toString(),
                opens.toLocalDate().toString(),
                opens.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                closes.toLocalDate().toString(),
                closes.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                wave.dialogueOn().toString(),
                wave.asksUnits(),
                wave.invites(),
                wave.takesComments(),
                String.valueOf(wave.minGroupSize().answers()));
    }

    /// What a new form suggests after an earlier wave: the same questions asked the same way for as long, with the same
    /// time to the dialogue, or later where weeks are quiet.
    static WaveForm like(Wave last, LocalDate today, QuietDays quiet) {
        LocalDate opens = quiet.firstClear(today.plusDays(last.invites() ? A_WEEK : 1), TWO_WEEKS);
        LocalDate opened = last.opensAt().atZone(Words.ZONE).toLocalDate();
        LocalDate closed = last.closesAt().atZone(Words.ZONE).toLocalDate();
        LocalDate closes = opens.plusDays(Math.max(1, ChronoUnit.DAYS.between(opened, closed)));
        return new WaveForm(
                last.questionnaire().toString(),
                opens.toString(),
                MORNING.toString(),
                closes.toString(),
                AFTERNOON.toString(),
                quiet.firstClear(closes.plusDays(Math.max(1, ChronoUnit.DAYS.between(closed, last.dialogueOn()))), 0)
                        .toString(),
                last.asksUnits(),
                last.invites(),
                last.takesComments(),
                String.valueOf(last.minGroupSize().answers()));
    }

    /// The same form with the days that were foreseen, and with what was to be asked where that is offered.
    WaveForm on(ProposedWave proposed, List<QuestionnaireRef> offered) {
        return new WaveForm(
                offered.stream()
                        .filter(ref -> ref.id().equals(proposed.questionnaire()))
                        .map(QuestionnaireRef::toString)
                        .findFirst()
                        .orElse(questionnaire),
                proposed.opensOn().toString(),
                opensAt,
                proposed.closesOn().toString(),
                closesAt,
                proposed.dialogueOn().toString(),
                units,
                invites,
                comments,
                least);
    }

    /// The same form with another day for the dialogue, as typed.
    WaveForm talkingOn(String day) {
        return new WaveForm(questionnaire, opensOn, opensAt, closesOn, closesAt, day, units, invites, comments, least);
    }

    Optional<WavePlan> plan(School school, List<QuestionnaireRef> offered) {
        var asked = offered.stream()
                .filter(ref -> ref.toString().equals(questionnaire))
                .findFirst();
        var opens = instant(opensOn, opensAt);
        var closes = instant(closesOn, closesAt);
        var dialogue = TypedDay.read(dialogueOn);
        var size = minGroupSize();
        if (asked.isEmpty() || opens.isEmpty() || closes.isEmpty() || dialogue.isEmpty() || size.isEmpty())
            return Optional.empty();
        return Optional.of(new WavePlan(
                        school,
                        asked.get(),
                        Optional.empty(),
                        opens.get(),
                        closes.get(),
                        dialogue.get(),
                        units,
                        size.get())
                .inviting(invites)
                .takingComments(comments));
    }

    Faults faults(List<QuestionnaireRef> offered, Instant now, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (offered.stream().noneMatch(ref -> ref.toString().equals(questionnaire)))
            faults.put("questionnaire", words.of("measure.fault.questionnaire"));
        var opens = instant(opensOn, opensAt);
        var closes = instant(closesOn, closesAt);
        if (opens.isEmpty()) faults.put("opensOn", words.of("measure.fault.opens"));
        else if (TypedDay.isTooFar(opens.get(), now)) faults.put("opensOn", words.of("measure.fault.far"));
        else if (invites && opens.get().isBefore(now.plus(Surveys.COLLECTING)))
            faults.put("opensOn", words.of("measure.fault.collecting"));
        if (closes.isEmpty()) faults.put("closesOn", words.of("measure.fault.closes"));
        else if (!closes.get().isAfter(now)) faults.put("closesOn", words.of("measure.fault.past"));
        else if (opens.isPresent() && !closes.get().isAfter(opens.get()))
            faults.put("closesOn", words.of("measure.fault.order"));
        else if (TypedDay.isTooFar(closes.get(), now)) faults.put("closesOn", words.of("measure.fault.far"));
        dialogueFault(closes, now, words).ifPresent(fault -> faults.put("dialogueOn", fault));
        if (minGroupSize().isEmpty())
            faults.put("least", words.of("measure.fault.least", MinGroupSize.FLOOR, MOST_WISHED));
        return new Faults(faults);
    }

    /// Empty for anything but a whole number that raises the floor or keeps it.
    private Optional<MinGroupSize> minGroupSize() {
        String wished = least.strip();
        if (!wished.matches("\\d{1,2}")) return Optional.empty();
        int answers = Integer.parseInt(wished);
        return answers < MinGroupSize.FLOOR || answers > MOST_WISHED
                ? Optional.empty()
                : Optional.of(new MinGroupSize(answers));
    }

    private Optional<String> dialogueFault(Optional<Instant> closes, Instant now, Words words) {
        if (dialogueOn.isBlank()) return Optional.of(words.of("measure.fault.dialogue"));
        var dialogue = TypedDay.read(dialogueOn);
        if (dialogue.isEmpty()) return Optional.of(words.of("measure.fault.date"));
        if (TypedDay.isTooFar(dialogue.get(), now)) return Optional.of(words.of("measure.fault.far"));
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
}
