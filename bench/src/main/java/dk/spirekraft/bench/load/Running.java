package dk.spirekraft.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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

    /// The newest wave that invites, and the key of its first pile once it is made.
    record Invites(UUID wave, Optional<byte[]> key) {}

    Invites invites() {
        try (var database = owner();
                var found = database.createStatement().executeQuery("""
                        select w.id, k.spki from measure.wave w left join measure.ballot_key k on k.wave = w.id and k.pile = 1
                         where w.invites order by w.number desc limit 1
                        """)) {
            if (!found.next()) throw new IllegalStateException("No wave invites");
            return new Invites(found.getObject(1, UUID.class), Optional.ofNullable(found.getBytes(2)));
        } catch (SQLException failed) {
            throw new IllegalStateException("The wave could not be read", failed);
        }
    }

    /// The codes of a wave's personal links, made of its key and the invitations' ids as the program makes them.
    List<String> codes(UUID wave) {
        List<String> codes = new ArrayList<>();
        try (var database = owner();
                var asked = database.prepareStatement("""
                        select o.check_key, i.id from measure.invitation i join measure.opening o on o.wave = i.wave
                         where i.wave = ?
                        """)) {
            asked.setObject(1, wave);
            Mac mac = Mac.getInstance("HmacSHA256");
            for (var found = asked.executeQuery(); found.next(); ) {
                mac.init(new SecretKeySpec(found.getBytes(1), "HmacSHA256"));
                byte[] tag = mac.doFinal(("invitation " + found.getString(2)).getBytes(StandardCharsets.US_ASCII));
                codes.add(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(tag, 24)));
            }
            return codes;
        } catch (SQLException | GeneralSecurityException failed) {
            throw new IllegalStateException("The links could not be made", failed);
        }
    }

    /// Ends collecting now.
    void beginAnswering(UUID wave) {
        try (var database = owner();
                var moved = database.prepareStatement("update measure.opening set at = now() where wave = ?")) {
            moved.setObject(1, wave);
            moved.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The opening could not be moved", failed);
        }
    }

    /// Puts a whole municipality's programmes and trials into the database.
    void fillLearn() {
        try (var database = owner()) {
            LearnFilling.fill(database);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be filled", failed);
        }
    }

    /// Puts ten thousand case stories into the database.
    void fillCatalogue() {
        try (var database = owner()) {
            CatalogueFilling.fill(database);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be filled", failed);
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
