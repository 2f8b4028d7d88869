package dk.spirekraft.understand.web;

import dk.spirekraft.understand.Observations.Observation;
import java.util.List;

/// What people saw at a result, and the form for more, which is for the working group.
///
/// @param result address of the result
/// @param scale to whose page the form leads back, empty for the whole result
/// @param seen the notes by day; none for those outside the school
/// @param mayWrite true for the working group
/// @param typed a note that could not be kept, empty for none
/// @param fault why, empty for nothing wrong
public record Notes(String result, String scale, List<Observation> seen, boolean mayWrite, String typed, String fault) {

    public Notes {
        seen = List.copyOf(seen);
    }

    static Notes of(String result, List<Observation> seen, boolean mayWrite) {
        return new Notes(result, "", seen, mayWrite, "", "");
    }

    /// The same notes on the page of one scale.
    Notes at(String oneScale) {
        return new Notes(result, oneScale, seen, mayWrite, typed, fault);
    }

    Notes refusing(String note, String why) {
        return new Notes(result, scale, seen, mayWrite, note, why);
    }

    /// Where the form goes, empty where nobody writes.
    public String action() {
        return mayWrite && result.startsWith("/skoler/") ? result.replace("/resultater", "/dialog") : "";
    }
}
