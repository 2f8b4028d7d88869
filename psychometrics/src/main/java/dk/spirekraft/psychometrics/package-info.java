@NullMarked
package dk.spirekraft.psychometrics;

import org.jspecify.annotations.NullMarked;
