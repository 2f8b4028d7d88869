package dk.spirekraft.share.dialogue.web;

import dk.spirekraft.web.Faults;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// The harvest meetings of a municipality.
///
/// @param typed the title as typed, `day` the day
public record HarvestsPage(String title, List<Row> rows, String typed, String day, Faults faults)
        implements PageContent {

    public record Row(String title, String address, String when) {}

    public HarvestsPage {
        rows = List.copyOf(rows);
    }
}
