/// Each person's own learning: a journal that its owner alone can read, their own look at what they can do, and a
/// certificate to take away. Knows no page without the owner's key; refuses to tell anybody else more than a count.
@NamedInterface("journal")
@NullMarked
package dk.spirekraft.learn.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
