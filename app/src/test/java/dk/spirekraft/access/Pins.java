package dk.spirekraft.access;

import dk.spirekraft.people.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who may use which route, written down a second time and by hand in `access/pins.txt`: a route that is not there, or
/// lets others in, makes a test fail. `everybody` needs no sign-in; otherwise one of the roles, held where the path
/// says.
public final class Pins {

    private static final String GROUP = "SCHOOL_LEADER AMR TR MEMBER";
    private static final String READERS = GROUP + " CONSULTANT SECRETARIAT ADMINISTRATION";

    private static final String ANYBODY = READERS + " HELPER SECTOR_READER OPERATOR";

    private Pins() {}

    /// @return per route such as `GET /kommune` the roles, empty for everybody
    public static Map<String, Optional<Set<Role>>> all() {
        return written()
                .lines()
                .map(line -> line.split(" = "))
                .collect(Collectors.toMap(line -> path(line[0]), line -> roles(line[1])));
    }

    private static String written() {
        try (var pins = Optional.ofNullable(Pins.class.getResourceAsStream("/access/pins.txt"))
                .orElseThrow()) {
            return new String(pins.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String written) {
        return written.replaceAll(" +", " ")
                .replace("PROGRAMME", "/forloeb/{programme:\\d{1,9}}")
                .replace("WORKSHOP", "workshops/{workshop:\\d}");
    }

    private static Optional<Set<Role>> roles(String written) {
        if (written.equals("everybody")) return Optional.empty();
        String named =
                written.replace("ANYBODY", ANYBODY).replace("READERS", READERS).replace("GROUP", GROUP);
        return Optional.of(Arrays.stream(named.split(" ")).map(Role::valueOf).collect(Collectors.toSet()));
    }
}
