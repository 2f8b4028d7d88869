/// Leaving: the day on which a school wants all that is its own to be deleted, and the deleting.
@NamedInterface("leave")
@NullMarked
package dk.spirekraft.anchor.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
