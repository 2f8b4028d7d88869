package dk.spirekraft.overview.municipality.web;

import dk.spirekraft.people.School;
import dk.spirekraft.web.PageContent;
import java.util.List;

/// What schools would like help with, in the order of the alphabet.
public record HelpPage(String title, List<Row> rows) implements PageContent {

    public HelpPage {
        rows = List.copyOf(rows);
    }

    /// A school and its wishes, oldest first.
    public record Row(School school, List<MunicipalityPage.Wish> wishes) {

        public Row {
            wishes = List.copyOf(wishes);
        }
    }
}
