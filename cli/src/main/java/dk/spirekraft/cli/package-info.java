/// The command line: one command per question, from files of answers to words, JSON and CSV. Prints what the libraries
/// compute, and forgets the rest.
@NullMarked
package dk.spirekraft.cli;

import org.jspecify.annotations.NullMarked;
