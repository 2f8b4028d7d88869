package dk.spirekraft.operate;

import dk.spirekraft.database.DatabaseAddress;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Whether the program can serve: its database answers within two seconds. Asked once a second at most, however often
/// somebody wants to know, on a connection of its own, so that a full pool does not make a node look dead.
@Component
public class Readiness {

    private static final String SECONDS = "2";
    private static final long SPELL = 1_000_000_000L;

    private final ObjectProvider<DatabaseAddress> database;
    private boolean answered;
    private long until = System.nanoTime();

    Readiness(ObjectProvider<DatabaseAddress> database) {
        this.database = database;
    }

    public synchronized boolean isReady() {
        if (System.nanoTime() - until >= 0) {
            answered = answers();
            until = System.nanoTime() + SPELL;
        }
        return answered;
    }

    private boolean answers() {
        DatabaseAddress address = database.getObject();
        var properties = new Properties();
        properties.setProperty("user", address.program().role());
        properties.setProperty("password", address.program().password());
        for (String wait : new String[] {"connectTimeout", "loginTimeout", "socketTimeout"})
            properties.setProperty(wait, SECONDS);
        try (var connection = DriverManager.getConnection(address.url(), properties)) {
            return connection.isValid(Integer.parseInt(SECONDS));
        } catch (SQLException gone) {
            return false;
        }
    }
}
