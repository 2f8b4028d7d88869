/// Answers to mails: whoever answers one writes a note on their trial. Knows which address stands for whom and reads
/// the mailbox; keeps of a mail nothing but the words of the note.
@NamedInterface("reply")
@NullMarked
package dk.spirekraft.learn.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
