package dk.spirekraft.understand.web;

import dk.spirekraft.questionnaire.Scale;
import java.util.List;

/// What people saw at a result, and for the working group the form for more.
///
/// @param result address of the result
/// @param scale to whose page the form leads back, empty for the whole result
/// @param seen the notes, oldest first
/// @param mayWrite true for the working group, who write notes and give the staff link out
public record Notes(String result, String scale, List<String> seen, boolean mayWrite) {

    public Notes {
        seen = List.copyOf(seen);
    }

    /// The same on a scale's own page.
    Notes on(Scale one) {
        return new Notes(result, one.id(), seen, mayWrite);
    }

    /// Where the form goes.
    public String action() {
        return result.replace("/resultater", "/dialog");
    }
}
