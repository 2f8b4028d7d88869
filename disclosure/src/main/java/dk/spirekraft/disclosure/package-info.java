/// Statistical disclosure control for small workplaces: what may be shown of a group, decided by counts alone.
/// Knows no person, no database and no clock.
@NullMarked
package dk.spirekraft.disclosure;

import org.jspecify.annotations.NullMarked;
