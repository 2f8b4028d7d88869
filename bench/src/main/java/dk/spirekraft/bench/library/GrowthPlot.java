package dk.spirekraft.bench.library;

import java.util.List;
import java.util.Locale;

/// The cost of all steps against the answer sheets, both axes by powers of ten, with a line for what is in proportion.
/// It draws measured figures only and follows the reader's light or dark screen.
///
/// @param points two or more, growing
record GrowthPlot(List<Measured> points) {

    private static final double LEFT = 92;
    private static final double TOP = 64;
    private static final double WIDTH = 560;
    private static final double HEIGHT = 320;
    private static final int FIRST_SHEETS = 4;
    private static final int LAST_SHEETS = 7;
    private static final int FIRST_SECONDS = -4;
    private static final int LAST_SECONDS = 1;

    GrowthPlot {
        points = List.copyOf(points);
        if (points.size() < 2)
            throw new IllegalArgumentException("A plot has 2 points or more, but got " + points.size());
    }

    String svg() {
        var svg = new StringBuilder(head());
        for (int power = FIRST_SHEETS; power <= LAST_SHEETS; power++) svg.append(column(power));
        for (int power = FIRST_SECONDS; power <= LAST_SECONDS; power++) svg.append(row(power));
        svg.append(proportion());
        points.forEach(point -> svg.append(point(point)));
        return svg.append("</svg>\n").toString();
    }

    private String head() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 452" width="700" height="452" role="img" aria-labelledby="title words">
                <title id="title">All steps cost in proportion to the answer sheets</title>
                <desc id="words">%s</desc>
                <style>
                .paper{fill:#fff}.grid{stroke:#d9d9d4}.even{stroke:#767676;stroke-dasharray:5 5}.dot{fill:#0b5c7a;stroke:#fff;stroke-width:2}
                text{font:14px system-ui,sans-serif;fill:#333}.name{font-weight:600;font-size:16px;fill:#111}.value{font-weight:600;fill:#111}
                @media (prefers-color-scheme:dark){.paper{fill:#16191d}.grid{stroke:#3a3f45}.even{stroke:#9aa0a6}.dot{fill:#7cc7e8;stroke:#16191d}text{fill:#cfd3d7}.name,.value{fill:#fff}}
                </style>
                <rect class="paper" width="700" height="452"/>
                <text class="name" x="16" y="26">All closed-form steps and eight random intercepts</text>
                <text x="16" y="48">seconds, median, 2 processors</text>
                <text x="652" y="440" text-anchor="end">answer sheets of 40 answers</text>
                """.formatted(words());
    }

    private String words() {
        return String.join(
                "; ",
                points.stream()
                        .map(point -> point.label() + ": " + point.time())
                        .toList());
    }

    private static String column(int power) {
        double x = x(Math.pow(10, power));
        return String.format(
                Locale.ROOT, """
                <path class="grid" d="M%.1f %.1fV%.1f"/>
                <text x="%.1f" y="%.1f" text-anchor="middle">%,d</text>
                """, x, TOP, TOP + HEIGHT, x, TOP + HEIGHT + 24, Math.round(Math.pow(10, power)));
    }

    private static String row(int power) {
        double y = y(Math.pow(10, power));
        return String.format(
                Locale.ROOT,
                """
                <path class="grid" d="M%.1f %.1fH%.1f"/>
                <text x="%.1f" y="%.1f" text-anchor="end">%s</text>
                """,
                LEFT,
                y,
                LEFT + WIDTH,
                LEFT - 10,
                y + 5,
                power < 0 ? "0." + "0".repeat(-power - 1) + "1" : Long.toString(Math.round(Math.pow(10, power))));
    }

    /// Through the last point, down to the first number of sheets.
    private String proportion() {
        Measured last = points.getLast();
        double least = points.getFirst().sheets();
        double y = y(last.median() * least / last.sheets());
        return String.format(
                Locale.ROOT,
                """
                <path class="even" d="M%.1f %.1fL%.1f %.1f"/>
                <text x="%.1f" y="%.1f">dashed: in proportion</text>
                """,
                x(least),
                y,
                x(last.sheets()),
                y(last.median()),
                LEFT + .55 * WIDTH,
                TOP + .8 * HEIGHT);
    }

    private static String point(Measured point) {
        return String.format(
                Locale.ROOT,
                """
                <circle class="dot" cx="%.1f" cy="%.1f" r="6"/>
                <text class="value" x="%.1f" y="%.1f" text-anchor="middle">%s</text>
                """,
                x(point.sheets()),
                y(point.median()),
                x(point.sheets()),
                y(point.median()) - 14,
                point.time());
    }

    private static double x(double sheets) {
        return LEFT + WIDTH * (Math.log10(sheets) - FIRST_SHEETS) / (LAST_SHEETS - FIRST_SHEETS);
    }

    private static double y(double seconds) {
        return TOP + HEIGHT * (LAST_SECONDS - Math.log10(seconds)) / (LAST_SECONDS - FIRST_SECONDS);
    }
}
