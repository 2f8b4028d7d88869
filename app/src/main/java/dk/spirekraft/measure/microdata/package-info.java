/// The raw answers of closed waves, for `understand` alone: from here on they become figures that pass the gate.
@NamedInterface("microdata")
@NullMarked
package dk.spirekraft.measure.microdata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
