@NullMarked
package dk.spirekraft.learn.process.web;

import org.jspecify.annotations.NullMarked;
