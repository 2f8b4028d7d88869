/// The pages of a programme: its timeline, its dates, and each school's working group.
@NullMarked
package dk.spirekraft.learn.programme.web;

import org.jspecify.annotations.NullMarked;
