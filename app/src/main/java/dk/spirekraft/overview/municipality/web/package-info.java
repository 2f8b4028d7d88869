@NullMarked
package dk.spirekraft.overview.municipality.web;

import org.jspecify.annotations.NullMarked;
