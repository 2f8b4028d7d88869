/// Promises to the staff: what a school said it would act on, and what became of it.
@NamedInterface("promise")
@NullMarked
package dk.spirekraft.anchor.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
