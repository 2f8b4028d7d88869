/// What came of a programme, in six figures that are counted from what was written down. Knows schools and counts;
/// refuses to rank, and to tell of a person.
@NamedInterface("process")
@NullMarked
package dk.spirekraft.learn.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
