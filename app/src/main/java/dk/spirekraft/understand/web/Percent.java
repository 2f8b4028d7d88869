package dk.spirekraft.understand.web;

/// Numbers as SVG wants them: a point for the decimals, whatever the language.
public final class Percent {

    private Percent() {}

    /// Such as 57.3, rounded half up. A page has hundreds of them, so none is parsed as a format.
    public static String of(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
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
