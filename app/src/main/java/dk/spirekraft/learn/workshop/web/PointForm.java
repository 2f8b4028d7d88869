package dk.spirekraft.learn.workshop.web;

import dk.spirekraft.learn.programme.web.Typed;
import dk.spirekraft.learn.workshop.Agendas;
import dk.spirekraft.web.Faults;
import dk.spirekraft.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A point of an agenda, as typed.
public record PointForm(
        @Nullable String title,
        @Nullable String minutes,
        @Nullable String text) {

    static final PointForm BLANK = new PointForm("", "", "");

    private static final int LONGEST = 120;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_MINUTES = 480;

    public String titleText() {
        return Typed.text(title);
    }

    public String minutesText() {
        return Typed.text(minutes);
    }

    public String textText() {
        return Typed.text(text);
    }

    Faults faults(Words words) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (titleText().isEmpty() || titleText().length() > LONGEST)
            faults.put("title", words.of("learn.fault.point", LONGEST));
        var number = Typed.number(minutesText());
        if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > MOST_MINUTES)
            faults.put("minutes", words.of("learn.fault.minutes", MOST_MINUTES));
        if (textText().length() > LONGEST_TEXT) faults.put("text", words.of("learn.fault.long", LONGEST_TEXT));
        return new Faults(faults);
    }

    /// @throws java.util.NoSuchElementException if there are faults
    Agendas.Point point() {
        return new Agendas.Point(titleText(), Typed.number(minutesText()).orElseThrow(), textText());
    }
}
