package dk.spirekraft.people;

import java.util.Optional;
import java.util.UUID;

/// A part of a school by the school's own name: indskoling, SFO. Everybody is counted in exactly one.
///
/// @param staff how many work there, 0 to 5,000
/// @param neighbour the unit that it shares its figures with where too few answer; without one that beside it
public record Unit(UUID id, String name, int staff, Optional<UUID> neighbour) {}
