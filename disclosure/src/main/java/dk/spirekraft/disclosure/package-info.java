@NullMarked
package dk.spirekraft.disclosure;

import org.jspecify.annotations.NullMarked;
