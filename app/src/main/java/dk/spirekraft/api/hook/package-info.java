/// What other programs are told when something happens: signed, sent again until it is taken, and never a figure.
@NullMarked
package dk.spirekraft.api.hook;

import org.jspecify.annotations.NullMarked;
