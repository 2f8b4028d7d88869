@NullMarked
package dk.spirekraft.measure.web;

import org.jspecify.annotations.NullMarked;
