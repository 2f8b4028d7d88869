package dk.spirekraft.measure.foreseen;

import dk.spirekraft.web.PageContent;
import java.util.List;

/// Who decides about the data of a wave, by what law, how long it is kept, and whom to ask, for whoever answers.
///
/// @param back where the reader came from
public record InformationPage(String title, String school, List<String> paragraphs, String back)
        implements PageContent {

    public InformationPage {
        paragraphs = List.copyOf(paragraphs);
    }
}
