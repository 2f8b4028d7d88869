/// Anchoring checks: ten questions that a group and its leader answer together, on steps in words and never as a sum.
@NamedInterface("check")
@NullMarked
package dk.spirekraft.anchor.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
