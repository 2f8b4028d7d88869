package dk.spirekraft.operate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What stands in a backup beside its tables.
///
/// @param format of the file
/// @param version of the tables, as the migrations count
/// @param made when, in UTC
/// @param openWaves waves that were open then, each with a waiting place of its own
/// @param tables what each holds, by name
record Manifest(int format, String version, String made, List<UUID> openWaves, Map<String, Content> tables) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    Manifest {
        Objects.requireNonNull(version);
        Objects.requireNonNull(made);
        openWaves = List.copyOf(openWaves);
        tables = Map.copyOf(tables);
    }

    /// @param columns in the order of the rows
    /// @param hash of all rows, whatever their order
    record Content(List<String> columns, long rows, String hash) {

        Content {
            columns = List.copyOf(columns);
        }
    }

    long rows() {
        return tables.values().stream().mapToLong(Content::rows).sum();
    }
}
