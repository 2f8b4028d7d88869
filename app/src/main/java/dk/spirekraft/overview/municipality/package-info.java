/// What a municipality sees of its schools: where each is, what it has chosen to show, and what many have in common.
/// Schools stand in the order of the alphabet; refuses every other order, and a figure of fewer schools than it needs.
@NamedInterface("municipality")
@NullMarked
package dk.spirekraft.overview.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
