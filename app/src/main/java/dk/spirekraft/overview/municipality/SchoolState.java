package dk.spirekraft.overview.municipality;

import dk.spirekraft.anchor.check.AnchoringCheck;
import dk.spirekraft.learn.process.Figure;
import dk.spirekraft.learn.process.Share;
import dk.spirekraft.learn.programme.PlannedDate;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a municipality may know of one school now.
///
/// @param next what comes next in its programme
/// @param figures how its programme went, none without one
/// @param anchoring what it said at its last check, empty unless it shows that
/// @param results those that it shows, oldest first
/// @param wishes for help that stand, oldest first
public record SchoolState(
        School school,
        Way way,
        Optional<PlannedDate> next,
        Map<Figure, Share> figures,
        Optional<AnchoringCheck> anchoring,
        List<Wave> results,
        List<HelpWish> wishes) {

    public SchoolState {
        figures = Map.copyOf(figures);
        results = List.copyOf(results);
        wishes = List.copyOf(wishes);
    }
}
