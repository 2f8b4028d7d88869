package dk.spirekraft.learn.trial.web;

import dk.spirekraft.learn.trial.SparringSlots.NewSlot;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A time that a consultant offers, as typed.
public record SlotForm(String day, String time, String minutes, String place) {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 180;
    private static final int LONGEST_PLACE = 240;
    private static final String USUAL_MINUTES = "30";

    public SlotForm {
        day = Typed.text(day);
        time = Typed.text(time);
        minutes = Typed.text(minutes);
        place = Typed.text(place);
    }

    static SlotForm suggested(LocalDate today) {
        return new SlotForm(today.plusWeeks(1).toString(), "14:30", USUAL_MINUTES, "");
    }

    private Optional<Instant> at() {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(time))
                    .atZone(Words.ZONE)
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Integer> length() {
        return Typed.number(minutes).filter(number -> number >= SHORTEST && number <= LONGEST);
    }

    Faults faults(Instant now, Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<Instant> at = at();
        if (at.isEmpty()) faults.put("day", words.of("learn.trial.slot.fault.day"));
        else if (at.get().isBefore(now)) faults.put("day", words.of("learn.trial.slot.fault.past"));
        if (length().isEmpty()) faults.put("minutes", words.of("learn.trial.slot.fault.minutes", SHORTEST, LONGEST));
        if (place.isEmpty() || place.length() > LONGEST_PLACE)
            faults.put("place", words.of("learn.trial.slot.fault.place"));
        return new Faults(faults);
    }

    /// The time, once it has no faults.
    NewSlot slot() {
        return new NewSlot(at().orElseThrow(), length().orElseThrow(), place);
    }
}
