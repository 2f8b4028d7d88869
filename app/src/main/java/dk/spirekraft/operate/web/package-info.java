/// What a machine in front of the program asks it.
@NullMarked
package dk.spirekraft.operate.web;

import org.jspecify.annotations.NullMarked;
