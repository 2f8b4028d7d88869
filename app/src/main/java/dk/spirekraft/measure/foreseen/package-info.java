/// What will be shown of a wave, told to everybody before it opens: the same page for participants with a slip and for
/// staff with their school's key.
@NamedInterface("foreseen")
@NullMarked
package dk.spirekraft.measure.foreseen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
