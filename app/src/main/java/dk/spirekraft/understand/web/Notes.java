package dk.spirekraft.understand.web;

import java.util.List;

/// What people saw at a result, and the form for more; whoever has no account reads only.
///
/// @param result address of the result
/// @param scale to whose page the form leads back, empty for the whole result
/// @param seen the notes, oldest first
public record Notes(String result, String scale, List<String> seen) {

    public Notes {
        seen = List.copyOf(seen);
    }

    /// Where the form goes, empty where nobody writes.
    public String action() {
        return result.startsWith("/skoler/") ? result.replace("/resultater", "/dialog") : "";
    }
}
