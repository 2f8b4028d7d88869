package dk.spirekraft.anchor.web;

import java.util.List;

/// All that somebody who takes over needs, to read in twenty minutes: on a page, on paper and as a file.
///
/// @param lead who leaves and when, in a sentence
public record Pack(String title, String lead, List<Section> sections) {

    public Pack {
        sections = List.copyOf(sections);
    }

    /// @param lines by name, some with an address to read on
    public record Section(String name, List<Fact> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }
}
