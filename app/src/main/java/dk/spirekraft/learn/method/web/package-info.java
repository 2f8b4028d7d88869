/// The pages of methods: find one, read it, print it, lead it from the projector, write one's own.
@NullMarked
package dk.spirekraft.learn.method.web;

import org.jspecify.annotations.NullMarked;
