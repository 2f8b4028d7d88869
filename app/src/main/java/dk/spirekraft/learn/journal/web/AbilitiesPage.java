package dk.spirekraft.learn.journal.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// What somebody can do, in their own words over time, and what stands behind it. Only they see it.
///
/// @param moments where to look anew
/// @param evidence what they took part in and tried
public record AbilitiesPage(String title, List<Moment> moments, List<Row> rows, List<String> evidence)
        implements PageContent {

    public AbilitiesPage {
        moments = List.copyOf(moments);
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
    }

    /// @param when the day on which it was filled in, empty if it was not
    public record Moment(String label, String when, String address) {}

    /// @param rungs in the order of the moments, empty where nothing was chosen
    public record Row(String ability, List<String> rungs) {

        public Row {
            rungs = List.copyOf(rungs);
        }
    }
}
