@NullMarked
package dk.spirekraft.learn.journal.web;

import org.jspecify.annotations.NullMarked;
