/// Load on the running program, from one machine to itself: whole answer sheets as phones send them, and pages as a
/// school looks at them. Figures and commands are in `docs/performance.md`.
@NullMarked
package dk.spirekraft.bench.load;

import org.jspecify.annotations.NullMarked;
