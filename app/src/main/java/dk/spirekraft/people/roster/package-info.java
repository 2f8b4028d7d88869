/// Who works at a school, taken from a file of the pay or staff office: what it would change is seen first.
@NullMarked
package dk.spirekraft.people.roster;

import org.jspecify.annotations.NullMarked;
