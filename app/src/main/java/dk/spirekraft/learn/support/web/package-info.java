/// The pages on which somebody chooses what they are reminded of and fetches their dates.
@NullMarked
package dk.spirekraft.learn.support.web;

import org.jspecify.annotations.NullMarked;
