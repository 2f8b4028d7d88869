/// What commands say: rows of named figures for other programs, as JSON and CSV, and aligned words for people.
@NullMarked
package dk.spirekraft.cli.print;

import org.jspecify.annotations.NullMarked;
