@NullMarked
package dk.spirekraft.learn.trial.web;

import org.jspecify.annotations.NullMarked;
