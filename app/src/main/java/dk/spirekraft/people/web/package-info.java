/// The pages of people and schools, and the list of roles that a demo offers at its door.
@NamedInterface("door")
@NullMarked
package dk.spirekraft.people.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
