/// The pages on which a school's staff list is taken from a file.
@NullMarked
package dk.spirekraft.people.roster.web;

import org.jspecify.annotations.NullMarked;
