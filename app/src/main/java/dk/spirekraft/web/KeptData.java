package dk.spirekraft.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One kind of thing that is kept about somebody, as the page that tells them of it has it.
///
/// @param name in the file that they take along
/// @param label the message key of what it is
/// @param why the message key of what it is for and how long it is kept
/// @param rows what is kept, by name
public record KeptData(String name, String label, String why, List<Map<String, Object>> rows) {

    public KeptData {
        rows = List.copyOf(rows);
    }

    /// What a module implements to tell somebody what it keeps about them, and to let go of it.
    public interface Source {

        /// @param person whose municipalities are in scope
        /// @param email their address, for what is kept by it alone
        List<KeptData> about(UUID person, String email);

        /// Takes away what is theirs alone, and passes on what others wait for. Their roles are gone by now, their name
        /// goes next; what they did together with others stays without it.
        default void forget(UUID person) {}
    }
}
