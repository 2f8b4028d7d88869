/// Trials: something small that a working group tries for a while, writes down, looks back on and decides about. Knows
/// who carries a trial and what they noted; what somebody wrote for themself stays theirs until all look together.
@NamedInterface("trial")
@NullMarked
package dk.spirekraft.learn.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
