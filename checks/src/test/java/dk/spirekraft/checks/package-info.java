/// The house rules that no compiler checks: sizes, words, documents, and nothing of one machine.
/// Each rule is a function over text, tried on a made-up bad example and then on the whole repository.
@NullMarked
package dk.spirekraft.checks;

import org.jspecify.annotations.NullMarked;
