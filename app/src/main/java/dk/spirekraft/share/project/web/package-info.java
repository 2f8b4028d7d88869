/// The pages on which projects are entered, changed, taken in from a file and removed.
@NullMarked
package dk.spirekraft.share.project.web;

import org.jspecify.annotations.NullMarked;
