/// Workshops: agenda and run sheet, who was there, what was said, what each finding becomes, and what each participant
/// goes home with.
@NamedInterface("workshop")
@NullMarked
package dk.spirekraft.learn.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
