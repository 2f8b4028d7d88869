/// The pages on which a school writes, shows and withdraws its case stories, and the page behind a mailed consent link.
@NullMarked
package dk.spirekraft.share.story.web;

import org.jspecify.annotations.NullMarked;
