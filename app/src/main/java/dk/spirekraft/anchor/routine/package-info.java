/// Routines: what a school keeps doing, in which meeting and as whose task. Knows the kept trial that each grew out of.
@NamedInterface("routine")
@NullMarked
package dk.spirekraft.anchor.routine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
