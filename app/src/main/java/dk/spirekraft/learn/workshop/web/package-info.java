/// The pages of a workshop: for the facilitator, for the projector, and for each school.
@NullMarked
package dk.spirekraft.learn.workshop.web;

import org.jspecify.annotations.NullMarked;
