/// The year wheel: in which month a school does what it keeps doing, with the duties of each year and the next check.
@NullMarked
package dk.spirekraft.anchor.wheel;

import org.jspecify.annotations.NullMarked;
