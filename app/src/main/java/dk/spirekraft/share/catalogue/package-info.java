/// The public part: what anybody may read without signing in. It reads the views that `share` shows to the public and
/// no table, and knows neither people nor schools nor measurements.
@NamedInterface("catalogue")
@NullMarked
package dk.spirekraft.share.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
