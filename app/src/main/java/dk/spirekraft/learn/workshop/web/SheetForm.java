package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.learn.workshop.Workshops;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is written around a workshop, as typed.
public record SheetForm(
        @Nullable String begins,
        @Nullable String materials,
        @Nullable String homework,
        @Nullable String edition) {

    private static final int LONGEST = 4000;

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(Typed.text(begins)));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    Faults faults(Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (time().isEmpty()) faults.put("begins", words.of("learn.fault.time"));
        if (Typed.text(materials).length() > LONGEST) faults.put("materials", words.of("learn.fault.long", LONGEST));
        if (Typed.text(homework).length() > LONGEST) faults.put("homework", words.of("learn.fault.long", LONGEST));
        return new Faults(faults);
    }

    /// @throws java.util.NoSuchElementException if there are faults
    Workshops.Sheet sheet() {
        return new Workshops.Sheet(
                time().orElseThrow(),
                Typed.text(materials),
                Typed.text(homework),
                Typed.number(Typed.text(edition)).orElse(0));
    }

    WorkshopPage.Sheet typed(int now) {
        return new WorkshopPage.Sheet(Typed.text(begins), Typed.text(materials), Typed.text(homework), now);
    }
}
