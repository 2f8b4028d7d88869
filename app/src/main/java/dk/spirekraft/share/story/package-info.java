/// Case stories while a school writes them: drafted from trials, agreed to by whoever is named, signed by the group,
/// released and withdrawn. Only [Releasing] puts anything where the public reads it.
@NamedInterface("story")
@NullMarked
package dk.spirekraft.share.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
