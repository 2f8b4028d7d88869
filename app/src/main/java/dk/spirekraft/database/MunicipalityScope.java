package dk.spirekraft.database;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The municipalities whose rows the work at hand may see and change: row-level security in every table compares
/// with it. Outside any scope nothing is seen.
public final class MunicipalityScope {

    private static final ScopedValue<Set<UUID>> SCOPE = ScopedValue.newInstance();

    private MunicipalityScope() {}

    /// Does the work with exactly these municipalities in sight, whatever was in sight outside.
    public static <T> T within(Collection<UUID> municipalities, Supplier<T> work) {
        return ScopedValue.where(SCOPE, Set.copyOf(municipalities)).call(work::get);
    }

    public static void within(Collection<UUID> municipalities, Runnable work) {
        ScopedValue.where(SCOPE, Set.copyOf(municipalities)).run(work);
    }

    /// The scope as the database setting wants it: ids with commas between, empty for none.
    static String setting() {
        return SCOPE.isBound()
                ? SCOPE.get().stream().map(UUID::toString).sorted().collect(Collectors.joining(","))
                : "";
    }
}
