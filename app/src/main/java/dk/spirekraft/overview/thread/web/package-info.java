/// The page of the red thread, and the links that lead to it.
@NullMarked
package dk.spirekraft.overview.thread.web;

import org.jspecify.annotations.NullMarked;
