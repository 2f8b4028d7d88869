/// The pages of programme templates: read one, take its file, add one.
@NullMarked
package dk.spirekraft.learn.template.web;

import org.jspecify.annotations.NullMarked;
