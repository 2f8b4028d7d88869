/// The red thread: what a school asked, found, tried, kept and told, and what of it came of what. It reads what each
/// phase publishes and keeps nothing; what somebody may not see at its own place is not in it.
@NullMarked
package dk.spirekraft.overview.thread;

import org.jspecify.annotations.NullMarked;
