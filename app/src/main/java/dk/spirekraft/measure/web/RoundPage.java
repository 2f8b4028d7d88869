package dk.spirekraft.measure.web;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// One round: its schools in the order of the alphabet, each with its state and never with a figure.
///
/// @param beside where its workplaces are shown beside each other
public record RoundPage(String title, String beside, List<Row> rows) implements PageContent {

    public record Row(String school, String address, String state) {}

    public RoundPage {
        rows = List.copyOf(rows);
    }
}
