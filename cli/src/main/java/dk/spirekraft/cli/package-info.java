@NullMarked
package dk.spirekraft.cli;

import org.jspecify.annotations.NullMarked;
