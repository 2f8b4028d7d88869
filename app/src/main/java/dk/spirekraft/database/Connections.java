package dk.spirekraft.database;

import java.util.List;

/// How busy the connections to the database are. The program's data source tells it.
public interface Connections {

    /// @param waiting how many wait for a connection
    /// @param most how many there may be
    record Pool(String name, int busy, int idle, int waiting, int most) {}

    /// None before the first connection was asked for.
    List<Pool> pools();
}
