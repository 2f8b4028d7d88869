package dk.spirekraft.measure.microdata;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The sheets of a wave that closes, in memory until its transaction ends: what is released is worked out from them
/// then. The database gets no more of them than may stay: never which pile a sheet came from, and none where too few
/// came for anything ever to be shown.
@Component
public class FreshSheets {

    /// A sheet as it came.
    ///
    /// @param pile 0 where sheets don't know their unit
    /// @param answers the value chosen for each item, 0 where it was skipped
    public record Sheet(int pile, short[] answers) {}

    private record Key(UUID wave) {}

    /// @throws IllegalStateException outside a transaction
    public void keep(UUID wave, List<Sheet> sheets) {
        var key = new Key(wave);
        TransactionSynchronizationManager.bindResource(key, List.copyOf(sheets));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
        });
    }

    @SuppressWarnings("unchecked")
    Optional<List<Sheet>> of(UUID wave) {
        @Nullable Object kept = TransactionSynchronizationManager.getResource(new Key(wave));
        return Optional.ofNullable((List<Sheet>) kept);
    }
}
