/// The pages on which people take part in a dialogue, moderate it and hold a harvest meeting.
@NullMarked
package dk.spirekraft.share.dialogue.web;

import org.jspecify.annotations.NullMarked;
