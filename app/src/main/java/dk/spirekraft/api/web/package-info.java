/// Answers to other programs, and the pages on which people let them in.
@NullMarked
package dk.spirekraft.api.web;

import org.jspecify.annotations.NullMarked;
