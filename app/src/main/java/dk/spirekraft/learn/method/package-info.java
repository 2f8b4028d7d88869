/// Methods: recipes that a group can follow on Monday. Ours come as files; schools and consultants write their own.
@NamedInterface("method")
@NullMarked
package dk.spirekraft.learn.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
