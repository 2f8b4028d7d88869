/// The programme: a plan laid out over the school year, the schools that take part, and each school's working group
/// with its seats, mandate and core task.
@NamedInterface("programme")
@NullMarked
package dk.spirekraft.learn.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
