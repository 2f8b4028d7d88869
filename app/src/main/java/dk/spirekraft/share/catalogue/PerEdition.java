package dk.spirekraft.share.catalogue;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that is worked out of all that is public, once for each edition of it: one does so for all who wait.
final class PerEdition<T> {

    private final Editions editions;
    private final Function<Optional<T>, T> making;
    private final Lock oneMakes = new ReentrantLock();
    private volatile @Nullable Made<T> made;

    /// @param making is given what was made of an earlier edition
    PerEdition(Editions editions, Function<Optional<T>, T> making) {
        this.editions = editions;
        this.making = making;
    }

    private record Made<T>(long edition, T what) {}

    T get() {
        Made<T> known = made;
        if (known != null && known.edition() == editions.now()) return known.what();
        oneMakes.lock();
        try {
            long edition = editions.now();
            Optional<Made<T>> before = Optional.ofNullable(made);
            if (before.isPresent() && before.get().edition() == edition)
                return before.get().what();
            T fresh = making.apply(before.map(Made::what));
            made = new Made<>(edition, fresh);
            return fresh;
        } finally {
            oneMakes.unlock();
        }
    }
}
