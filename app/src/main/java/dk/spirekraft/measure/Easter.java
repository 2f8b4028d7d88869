package dk.spirekraft.measure;

import java.time.LocalDate;

/// When Easter is, on which the school year hangs.
public final class Easter {

    private Easter() {}

    /// Easter Sunday of a Gregorian year (J. Meeus, Astronomical Algorithms, 1991, chapter 8).
    public static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
