package dk.spirekraft.share.catalogue.web;

import dk.spirekraft.share.catalogue.Editions;
import dk.spirekraft.web.Packing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Keeps pages of the catalogue as they were drawn, until anything public changes, and tells whoever keeps copies on
/// the way how long: a story that is withdrawn is gone here at once and everywhere within a minute (ADR 0037).
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CatalogueCache extends OncePerRequestFilter {

    private static final String KEEP = "max-age=60, public";

    private final Editions editions;
    private final DrawnPages pages = new DrawnPages();
    private final Packing packing = new Packing();
    private final Semaphore drawing = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    CatalogueCache(Editions editions) {
        this.editions = editions;
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
        String address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        Optional<DrawnPage> kept = pages.find(address, editions.now());
        if (kept.isPresent()) {
            kept.get().answer(request, response);
            return;
        }
        drawing.acquireUninterruptibly();
        try {
            draw(address, request, response, chain);
        } finally {
            drawing.release();
        }
    }

    /// A few pages are drawn at once, in the order in which they were asked for: all at once, they would take each
    /// other's
    /// connections and those of whoever is signed in, and some would wait for very long.
    private void draw(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long edition = editions.now();
        Optional<DrawnPage> meanwhile = pages.find(address, edition);
        if (meanwhile.isPresent()) {
            meanwhile.get().answer(request, response);
            return;
        }
        var drawn = new ContentCachingResponseWrapper(response);
        drawn.setHeader(HttpHeaders.CACHE_CONTROL, KEEP);
        chain.doFilter(new Unpacked(request), drawn);
        if (drawn.getStatus() != HttpServletResponse.SC_OK) {
            drawn.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            drawn.copyBodyToResponse();
            return;
        }
        DrawnPage page = DrawnPage.of(drawn, edition, packing);
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
}
