@NullMarked
package dk.spirekraft.anchor.web;

import org.jspecify.annotations.NullMarked;
