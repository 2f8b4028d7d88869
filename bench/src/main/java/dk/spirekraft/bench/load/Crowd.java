package dk.spirekraft.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// So many at once, each beginning anew when done, for a bounded time.
final class Crowd {

    private final Processes server;

    Crowd(Processes server) {
        this.server = server;
    }

    /// What one member does again and again.
    @FunctionalInterface
    interface Errand {

        /// @return empty when there is nothing left to do
        Optional<Done> run() throws IOException;
    }

    /// @param succeeded false for anything but the answer that was expected
    record Done(boolean succeeded, long nanos, int requests) {}

    Figures run(int concurrency, int seconds, Errand errand) {
        if (concurrency < 1 || concurrency > 256 || seconds < 1 || seconds > 120)
            throw new IllegalArgumentException(
                    "1 to 256 at once for 1 to 120 s, but got %d and %d".formatted(concurrency, seconds));
        List<Done> all = new ArrayList<>();
        var broken = new AtomicInteger();
        double cpuBefore = server.cpuSeconds();
        long begun = System.nanoTime();
        long until = begun + seconds * 1_000_000_000L;
        try (var pool = Executors.newFixedThreadPool(concurrency)) {
            for (int member = 0; member < concurrency; member++)
                pool.submit(() -> {
                    List<Done> mine = work(until, errand, broken);
                    synchronized (all) {
                        all.addAll(mine);
                    }
                });
        }
        double took = (System.nanoTime() - begun) / 1e9;
        return new Figures(
                concurrency,
                took,
                all.stream().filter(Done::succeeded).mapToLong(Done::nanos).toArray(),
                broken.get()
                        + (int) all.stream().filter(done -> !done.succeeded()).count(),
                all.stream().mapToLong(Done::requests).sum(),
                server.cpuSeconds() - cpuBefore);
    }

    private static List<Done> work(long until, Errand errand, AtomicInteger broken) {
        List<Done> mine = new ArrayList<>();
        while (System.nanoTime() < until) {
            try {
                Optional<Done> done = errand.run();
                if (done.isEmpty()) break;
                mine.add(done.get());
            } catch (IOException failed) {
                if (broken.incrementAndGet() == 1) System.err.println("first failure: " + failed);
            }
        }
        return mine;
    }
}
