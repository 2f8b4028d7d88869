/// Files of answers, read into columns: CSV and XLSX, one byte per answer. Names file, line, column and value of what
/// can't be read, and what is allowed instead.
@NullMarked
package dk.spirekraft.cli.table;

import org.jspecify.annotations.NullMarked;
