package dk.spirekraft.share.catalogue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Knows the edition of all that is public, a number that grows whenever anything of it changes (ADR 0037).
///
/// Nodes share only the database, so each asks it about once a second; the one on which something changed asks at once.
@Component
public class Editions {

    private static final long ASK_AGAIN = Duration.ofMillis(900).toNanos();
    private static final long LATEST = Duration.ofSeconds(1).toNanos();

    private final JdbcClient db;
    private final Lock asking = new ReentrantLock();
    private final AtomicInteger changes = new AtomicInteger();
    private volatile Known known = new Known(-1, 0, -1);

    Editions(JdbcClient db) {
        this.db = db;
    }

    /// @param change how many changes were made here before it was asked
    private record Known(long edition, long askedAt, int change) {}

    /// Looks anew at the next request, after something public was changed here. What somebody asks just now may be from
    /// before the change, and counts no more.
    @TransactionalEventListener(fallbackExecution = true)
    void forget(CatalogueChanged changed) {
        changes.incrementAndGet();
    }

    /// One asks for all; who comes meanwhile goes by what was last known, but for too long.
    public long now() {
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
        long edition = db.sql("select number from share.public_edition")
                .query(Long.class)
                .single();
        return new Known(edition, System.nanoTime(), change);
    }

    private boolean isFresh(Known one, long nanos) {
        return one.change() == changes.get() && System.nanoTime() - one.askedAt() < nanos;
    }
}
