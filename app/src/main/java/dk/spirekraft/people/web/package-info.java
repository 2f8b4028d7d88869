@NullMarked
package dk.spirekraft.people.web;

import org.jspecify.annotations.NullMarked;
