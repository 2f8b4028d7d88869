package dk.spirekraft.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The program under load: where it answers, its processes, and the door to its database that only the bench has.
///
/// @param folder its data folder, with the embedded PostgreSQL
record Running(int port, long process, Path folder) {

    Processes processes() {
        return new Processes(List.of(process, databaseProcess()));
    }

    private long databaseProcess() {
        return Long.parseLong(serverFile().getFirst().strip());
    }

    /// PostgreSQL's own note of its process and port.
    private List<String> serverFile() {
        try {
            return Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
        } catch (IOException missing) {
            throw new IllegalStateException("No PostgreSQL runs in " + folder, missing);
        }
    }

    /// The stored sheets of all closed waves, one digit per item.
    List<String> storedSheets() {
        List<String> sheets = new ArrayList<>();
        try (var database = owner();
                var found = database.createStatement()
                        .executeQuery("select array_to_string(answers, '') from measure.sheet")) {
            while (found.next()) sheets.add(found.getString(1));
            return sheets;
        } catch (SQLException failed) {
            throw new IllegalStateException("The stored sheets could not be read", failed);
        }
    }

    private Connection owner() throws SQLException {
        try {
            String password =
                    Files.readString(folder.resolve("postgres.password")).strip();
            String url = "jdbc:postgresql://127.0.0.1:%s/spirekraft"
                    .formatted(serverFile().get(3).strip());
            return DriverManager.getConnection(url, "postgres", password);
        } catch (IOException missing) {
            throw new IllegalStateException("No password lies in " + folder, missing);
        }
    }
}
