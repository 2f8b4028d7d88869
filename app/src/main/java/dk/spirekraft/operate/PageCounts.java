package dk.spirekraft.operate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Counts pages and how long they take, over all addresses together. Answering is not counted at all, for a count that
/// grows tells that somebody answers just now; only what fails is, wherever it fails.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty("spirekraft.metrics.port")
class PageCounts extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final List<String> ANSWERING = List.of("/s/", "/svar", "/invitation", "/assets/", "/health/");

    /// Upper ends in milliseconds.
    static final List<Integer> BUCKETS = List.of(10, 30, 100, 300, 1000, 3000, 10000);

    private final transient AtomicLongArray within = new AtomicLongArray(BUCKETS.size());
    private final transient LongAdder pages = new LongAdder();
    private final transient LongAdder refused = new LongAdder();
    private final transient LongAdder failed = new LongAdder();
    private final transient LongAdder nanoseconds = new LongAdder();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        boolean thrown = true;
        try {
            chain.doFilter(request, response);
            thrown = false;
        } finally {
            int status = thrown ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus();
            count(request.getRequestURI(), status, System.nanoTime() - begun);
        }
    }

    private void count(String path, int status, long took) {
        if (status >= 500) failed.increment();
        if (ANSWERING.stream().anyMatch(path::startsWith)) return;
        pages.increment();
        if (status >= 400 && status < 500) refused.increment();
        nanoseconds.add(took);
        for (int i = 0; i < BUCKETS.size(); i++)
            if (took <= BUCKETS.get(i) * 1_000_000L) {
                within.incrementAndGet(i);
                return;
            }
    }

    /// What was counted since the start.
    ///
    /// @param within pages per bucket, each once
    record Counted(long pages, long refused, long failed, double seconds, List<Long> within) {}

    Counted now() {
        List<Long> counts =
                IntStream.range(0, BUCKETS.size()).mapToObj(within::get).toList();
        return new Counted(pages.sum(), refused.sum(), failed.sum(), nanoseconds.sum() / 1e9, counts);
    }
}
