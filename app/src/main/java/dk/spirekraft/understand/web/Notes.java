package dk.spirekraft.understand.web;

import java.util.List;

/// What people saw at a result, and the form for more, which is for the working group.
///
/// @param result address of the result
/// @param scale to whose page the form leads back, empty for the whole result
/// @param seen the notes by day; none for those outside the school
/// @param mayWrite true for the working group
public record Notes(String result, String scale, List<String> seen, boolean mayWrite) {

    public Notes {
        seen = List.copyOf(seen);
    }

    /// The same notes on the page of one scale.
    Notes at(String oneScale) {
        return new Notes(result, oneScale, seen, mayWrite);
    }

    /// Where the form goes, empty where nobody writes.
    public String action() {
        return mayWrite && result.startsWith("/skoler/") ? result.replace("/resultater", "/dialog") : "";
    }
}
