package dk.spirekraft.database;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;

/// A database that is started and brought up to date while the program loads the rest of itself: both take seconds, on
/// a first start most of all, and neither needs the other until the first page. The start ends only when both are
/// ready.
final class ComingDatabase implements SmartInitializingSingleton {

    private final FutureTask<DatabaseAddress> address;

    private ComingDatabase(Environment environment) {
        this.address = new FutureTask<>(() -> DatabaseConfiguration.bringUpToDate(environment));
    }

    static ComingDatabase begin(Environment environment) {
        var coming = new ComingDatabase(environment);
        Thread.ofPlatform().daemon().name("database").start(coming.address);
        return coming;
    }

    /// Waits until the database can be used.
    ///
    /// @throws SetupFault if it cannot be started, reached or brought up to date
    DatabaseAddress address() {
        try {
            return address.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof SetupFault fault) throw fault;
            throw new IllegalStateException("The database was not brought up to date", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the database was starting", stopped);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        address();
    }
}
