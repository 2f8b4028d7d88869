package dk.spirekraft.bench.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// How many processors were busy with something else while a benchmark ran, from Linux' own counts of processor time:
/// the load average would count the benchmark itself.
///
/// @param busy of the whole machine, in ticks of a hundredth second
/// @param own of this process and all that it started and that ended
/// @param nanos when it was read
record Neighbours(double busy, double own, long nanos) {

    private static final double TICKS_A_SECOND = 100;
    private static final int IDLE = 3;
    private static final int WAITING = 4;

    static Neighbours now() {
        double[] machine = numbers(Path.of("/proc/stat"), "cpu", 8);
        double busy = Arrays.stream(machine).sum() - machine[IDLE] - machine[WAITING];
        // After the name: state, ten other numbers, then utime, stime, cutime and cstime.
        double[] process = numbers(Path.of("/proc/self/stat"), "\\d+ \\(.*\\) [A-Z]", 14);
        return new Neighbours(busy, Arrays.stream(process).skip(10).sum(), System.nanoTime());
    }

    /// Processors that others kept busy from that moment to this.
    double since(Neighbours earlier) {
        double ticks = busy - earlier.busy - (own - earlier.own);
        return Math.max(0, ticks) / TICKS_A_SECOND / ((nanos - earlier.nanos) / 1e9);
    }

    private static double[] numbers(Path file, String before, int count) {
        try {
            String line = Files.readString(file).lines().findFirst().orElseThrow();
            return Arrays.stream(line.replaceFirst(before, "").strip().split(" +"))
                    .limit(count)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Linux tells in " + file + " who used the processors", e);
        }
    }
}
