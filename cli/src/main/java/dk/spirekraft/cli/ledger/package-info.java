/// Ledger files: one JSON object per line, as the program exports them.
@NullMarked
package dk.spirekraft.cli.ledger;

import org.jspecify.annotations.NullMarked;
