package dk.spirekraft.share.catalogue;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is worked out of all that is public, once for each edition of it.
final class PerEdition<T> {

    private final Editions editions;
    private final Supplier<T> making;
    private volatile @Nullable Made<T> made;

    PerEdition(Editions editions, Supplier<T> making) {
        this.editions = editions;
        this.making = making;
    }

    private record Made<T>(long edition, T what) {}

    T get() {
        long edition = editions.now();
        Made<T> known = made;
        if (known != null && known.edition() == edition) return known.what();
        T fresh = making.get();
        made = new Made<>(edition, fresh);
        return fresh;
    }
}
