/// The dialogue in the sector: statements and voices of those who are signed in, moderation before anything shows, and
/// harvest meetings. What everybody may read of it is read by the catalogue.
@NullMarked
package dk.spirekraft.share.dialogue;

import org.jspecify.annotations.NullMarked;
