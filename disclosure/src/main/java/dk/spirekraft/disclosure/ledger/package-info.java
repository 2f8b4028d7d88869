/// The release ledger: who was in which atom, what was closed and what was shown of it, as plain lines that each hold
/// the hash of the one before. Anybody can replay it without the program that wrote it.
@NullMarked
package dk.spirekraft.disclosure.ledger;

import org.jspecify.annotations.NullMarked;
