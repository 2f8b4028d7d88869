package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.Catalogue;
import dk.spirekraft.share.catalogue.CatalogueChanged;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Keeps pages of the catalogue as they were drawn, until anything public changes, and tells whoever keeps copies on
/// the way how long: a story that is withdrawn is gone here at once and everywhere within a minute (ADR 0037).
///
/// Nodes share only the database, so each asks it about once a second for the edition.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CatalogueCache extends OncePerRequestFilter {

    private static final String KEEP = "max-age=60, public";
    private static final long ASK_AGAIN = Duration.ofMillis(900).toNanos();
    private static final long LATEST = Duration.ofSeconds(1).toNanos();

    private final Catalogue catalogue;
    private final DrawnPages pages = new DrawnPages();
    private final Lock asking = new ReentrantLock();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile Known known = new Known(-1, 0, -1);

    /// @param change how many changes were made here before it was asked
    private record Known(long edition, long askedAt, int change) {}

    CatalogueCache(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Looks anew at the next request, after something public was changed here. What somebody asks just now may be from
    /// before the change, and counts no more.
    @TransactionalEventListener(fallbackExecution = true)
    void forget(CatalogueChanged changed) {
        changes.incrementAndGet();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || !isPublic(request.getRequestURI());
    }

    private static boolean isPublic(String path) {
        return path.startsWith("/erfaringer")
                || path.startsWith("/opgaver")
                || path.startsWith("/temaer/")
                || path.startsWith("/en/")
                || path.startsWith("/api/v1/erfaringer")
                || path.equals("/api/v1/opgaver")
                || path.equals("/api/v1/temaer")
                || path.equals("/sitemap.xml");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        // Choosing a language is about the visitor, not about a page.
        if (query != null && query.contains("sprog=")) {
            chain.doFilter(request, response);
            return;
        }
        long edition = edition();
        String address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        Optional<DrawnPage> kept = pages.find(address, edition);
        if (kept.isPresent()) {
            kept.get().answer(request, response);
            return;
        }
        var drawing = new ContentCachingResponseWrapper(response);
        drawing.setHeader(HttpHeaders.CACHE_CONTROL, KEEP);
        chain.doFilter(new Unpacked(request), drawing);
        if (drawing.getStatus() != HttpServletResponse.SC_OK) {
            drawing.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            drawing.copyBodyToResponse();
            return;
        }
        DrawnPage page = DrawnPage.of(drawing, edition);
        pages.keep(address, page);
        page.answer(request, response);
    }

    /// Asks for a page as it is: what is kept must serve those who take gzip and those who do not.
    private static final class Unpacked extends HttpServletRequestWrapper {

        Unpacked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING) ? null : super.getHeader(name);
        }
    }

    /// One asks for all; who comes meanwhile goes by what was last known, but for too long.
    private long edition() {
        Known last = known;
        if (isFresh(last, ASK_AGAIN)) return last.edition();
        if (!isFresh(last, LATEST)) asking.lock();
        else if (!asking.tryLock()) return last.edition();
        try {
            if (!isFresh(known, ASK_AGAIN)) known = asked();
            return known.edition();
        } finally {
            asking.unlock();
        }
    }

    private Known asked() {
        int change = changes.get();
        return new Known(catalogue.edition(), System.nanoTime(), change);
    }

    private boolean isFresh(Known one, long nanos) {
        return one.change() == changes.get() && System.nanoTime() - one.askedAt() < nanos;
    }
}
