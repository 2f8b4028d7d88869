/// Hand-overs: what somebody who leaves passes on, and what stands there without anybody.
@NamedInterface("handover")
@NullMarked
package dk.spirekraft.anchor.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
