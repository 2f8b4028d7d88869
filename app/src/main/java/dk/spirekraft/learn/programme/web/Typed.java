package dk.spirekraft.learn.programme.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a form sends, read without throwing: a field that did not come is an empty one.
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public static List<String> list(@Nullable List<String> typed) {
        return typed == null ? List.of() : List.copyOf(typed);
    }

    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /// A whole number of up to four digits.
    public static OptionalInt number(String typed) {
        return typed.strip().matches("\\d{1,4}")
                ? OptionalInt.of(Integer.parseInt(typed.strip()))
                : OptionalInt.empty();
    }

    public static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }
}
