package dk.spirekraft.people;

import java.util.UUID;

/// A part of a school by the school's own name: indskoling, SFO. Everybody is counted in exactly one.
///
/// @param staff how many work there, 0 to 5,000
public record Unit(UUID id, String name, int staff) {}
