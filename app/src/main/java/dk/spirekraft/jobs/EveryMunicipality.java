package dk.spirekraft.jobs;

import dk.spirekraft.database.MunicipalityScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Does a job's work in each municipality, one after the other and each in its own scope.
@Component
public class EveryMunicipality {

    private final JdbcClient db;

    EveryMunicipality(JdbcClient db) {
        this.db = db;
    }

    /// All municipalities that there are.
    public List<UUID> all() {
        return db.sql("select people.municipalities()").query(UUID.class).list();
    }

    /// One that fails stops no other.
    ///
    /// @throws IllegalStateException at the end, with what went wrong in each
    public void each(Consumer<UUID> work) {
        List<RuntimeException> failed = new ArrayList<>();
        for (UUID municipality : all()) {
            try {
                MunicipalityScope.within(Set.of(municipality), () -> work.accept(municipality));
            } catch (RuntimeException wrong) {
                failed.add(wrong);
            }
        }
        if (failed.isEmpty()) return;
        var all = new IllegalStateException("Work failed in %d municipalities".formatted(failed.size()));
        failed.forEach(all::addSuppressed);
        throw all;
    }
}
