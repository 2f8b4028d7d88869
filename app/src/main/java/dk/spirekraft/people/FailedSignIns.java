package dk.spirekraft.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Tries to get in that failed, counted since this node started. Whose they were, or from where, is kept nowhere.
@Component
public class FailedSignIns {

    private static final Logger LOG = LoggerFactory.getLogger(FailedSignIns.class);

    /// What was tried.
    public enum Kind {
        /// A link for an address that has no account.
        UNKNOWN_ADDRESS,
        /// One more link than an address gets in a quarter of an hour.
        TOO_MANY_LINKS,
        /// A link that was used, is too old, or never was.
        VOID_LINK,
        /// A passkey that proves nothing.
        PASSKEY,
        /// A provider's word that does not hold, or is about nobody here.
        PROVIDER
    }

    private final Map<Kind, LongAdder> counts = new EnumMap<>(Kind.class);

    FailedSignIns() {
        for (Kind kind : Kind.values()) counts.put(kind, new LongAdder());
    }

    public void count(Kind kind) {
        counts.getOrDefault(kind, new LongAdder()).increment();
        LOG.atWarn().addKeyValue("kind", kind).log("A sign-in failed: {}", kind);
    }

    /// How many of each kind.
    public Map<Kind, Long> now() {
        Map<Kind, Long> now = new EnumMap<>(Kind.class);
        counts.forEach((kind, count) -> now.put(kind, count.sum()));
        return Collections.unmodifiableMap(now);
    }
}
