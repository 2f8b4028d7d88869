@NullMarked
package dk.spirekraft.understand.web;

import org.jspecify.annotations.NullMarked;
