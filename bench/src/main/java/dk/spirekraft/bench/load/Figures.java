package dk.spirekraft.bench.load;

import java.util.Arrays;
import java.util.Locale;

/// What one counted run gave.
///
/// @param nanos of each thing that succeeded, sorted
/// @param cpuSeconds of program and database together
record Figures(int concurrency, double seconds, long[] nanos, int failed, long requests, double cpuSeconds) {

    Figures {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    double rate() {
        return nanos.length / seconds;
    }

    double cpuMillisEach() {
        return nanos.length == 0 ? 0 : 1000 * cpuSeconds / nanos.length;
    }

    /// Nearest rank, in milliseconds.
    double percentile(double share) {
        if (nanos.length == 0) return 0;
        return nanos[Math.clamp((long) Math.ceil(share * nanos.length) - 1, 0, nanos.length - 1)] / 1e6;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "c=%-3d %7d ok %d failed  %8.1f/s  p50 %7.2f  p95 %7.2f  p99 %7.2f ms  server CPU %6.3f ms each  %.1f requests each",
                concurrency,
                nanos.length,
                failed,
                rate(),
                percentile(.5),
                percentile(.95),
                percentile(.99),
                cpuMillisEach(),
                nanos.length == 0 ? 0 : (double) requests / nanos.length);
    }
}
