package dk.spirekraft.people;

import java.util.UUID;

/// A workplace that is measured and learns: a school, or one that came with imported answers.
///
/// @param slug its name in addresses, unique in the whole installation
/// @param inProgramme false for schools that have only answered until now
/// @param imported true for a workplace that came with a file of answers
public record School(UUID id, UUID municipality, String slug, String name, boolean inProgramme, boolean imported) {

    /// Its pages' address.
    public String address() {
        return "/skoler/" + slug;
    }
}
