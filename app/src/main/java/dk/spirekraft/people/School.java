package dk.spirekraft.people;

import java.util.UUID;

/// A workplace that is measured and learns: a school, or one that came with imported answers.
///
/// @param slug its name in addresses, unique in the whole installation
/// @param inProgramme false for workplaces that only answer or came with an import
public record School(UUID id, UUID municipality, String slug, String name, boolean inProgramme) {

    /// Its pages' address.
    public String address() {
        return "/skoler/" + slug;
    }
}
