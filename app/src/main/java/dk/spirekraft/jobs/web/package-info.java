/// The page on which the operator sees how jobs go.
@NullMarked
package dk.spirekraft.jobs.web;

import org.jspecify.annotations.NullMarked;
