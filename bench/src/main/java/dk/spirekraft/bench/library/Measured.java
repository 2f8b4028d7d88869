package dk.spirekraft.bench.library;

import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/// What a benchmark gave, in seconds.
///
/// @param sheets how many answer sheets, 0 where that is not what it is about
/// @param others how many processors were busy with something else meanwhile
record Measured(String label, long sheets, double median, double lowest, double highest, long runs, double others) {

    static Measured of(Library.Line line, RunResult result, double others) {
        Statistics all = result.getPrimaryResult().getStatistics();
        double unit = result.getPrimaryResult().getScoreUnit().startsWith("us") ? 1e-6 : 1e-3;
        return new Measured(
                line.label(),
                line.sheets(),
                unit * all.getPercentile(50),
                unit * all.getMin(),
                unit * all.getMax(),
                all.getN(),
                others);
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s to %s | %d | %.1f |",
                label,
                time(median),
                time(lowest),
                time(highest),
                runs,
                others);
    }

    String time() {
        return time(median);
    }

    /// Three digits and a unit.
    private static String time(double seconds) {
        if (seconds >= .9995) return digits(seconds) + " s";
        return seconds >= .0009995 ? digits(1e3 * seconds) + " ms" : digits(1e6 * seconds) + " µs";
    }

    private static String digits(double value) {
        int decimals = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
