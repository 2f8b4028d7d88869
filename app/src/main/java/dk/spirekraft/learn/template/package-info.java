/// Programme templates: versioned, translatable files that say what a programme holds before it has dates.
@NullMarked
package dk.spirekraft.learn.template;

import org.jspecify.annotations.NullMarked;
