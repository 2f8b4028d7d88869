/// Calendars: workshops, sparring and checks as invitations by mail and as a feed of one's own. Knows what is planned
/// and who comes; refuses to say in a calendar what anybody wrote.
@NamedInterface("calendar")
@NullMarked
package dk.spirekraft.learn.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
