package dk.spirekraft.understand.web;

import java.util.Locale;

/// Numbers as SVG wants them: a point for the decimals, whatever the language.
public final class Percent {

    private Percent() {}

    /// Such as 57.3.
    public static String of(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// Such as 57.3%.
    public static String x(double value) {
        return of(value) + "%";
    }

    /// Rounded to a whole number, half up.
    public static String whole(double value) {
        return String.valueOf(Math.round(value));
    }
}
