/// Projects that are over, entered by hand or from a file by whoever keeps the catalogue of a municipality.
@NullMarked
package dk.spirekraft.share.project;

import org.jspecify.annotations.NullMarked;
