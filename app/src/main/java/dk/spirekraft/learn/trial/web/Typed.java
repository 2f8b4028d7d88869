package dk.spirekraft.learn.trial.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What forms send, read: a missing field is an empty one, lines end as browsers count them.
final class Typed {

    private static final int DIGITS = 6;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /// A whole number that is not negative; empty for anything else.
    static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1," + DIGITS + "}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }
}
