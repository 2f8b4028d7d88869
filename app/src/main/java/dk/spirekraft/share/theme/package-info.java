/// Keeps the list of themes that the catalogue is read by.
@NullMarked
package dk.spirekraft.share.theme;

import org.jspecify.annotations.NullMarked;
