package dk.spirekraft.share.catalogue.web;

import java.util.List;

/// The themes, each with what there is to read about it.
///
/// @param list the address of the list that they divide
public record ThemesPage(Head head, String list, List<Row> rows) implements PublicPage {

    /// @param found how many there are, in words
    public record Row(String title, String text, String found, String address, String dialogue) {}

    public ThemesPage {
        rows = List.copyOf(rows);
    }
}
