package dk.spirekraft.anchor.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What forms send, read: a missing field is an empty one, and what can't be read is nothing.
final class Typed {

    private static final int DIGITS = 6;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    /// A whole number that is not negative.
    static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1," + DIGITS + "}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> one(E[] of, String typed) {
        return Arrays.stream(of).filter(each -> each.name().equals(typed)).findFirst();
    }
}
