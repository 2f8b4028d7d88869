package dk.spirekraft.measure;

import java.time.LocalDate;
import java.time.Month;

/// A school year, from the first of August to the end of July.
///
/// @param begins the calendar year of its August
public record SchoolYear(int begins) {

    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate first() {
        return LocalDate.of(begins, Month.AUGUST, 1);
    }

    public LocalDate last() {
        return LocalDate.of(begins + 1, Month.JULY, 31);
    }

    public SchoolYear next() {
        return new SchoolYear(begins + 1);
    }

    /// As it is written, such as 2026/27.
    public String written() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }
}
