/// The command line: score and describe answers in CSV files, and check questionnaire files. Prints what the libraries
/// compute, and forgets the rest.
@NullMarked
package dk.spirekraft.cli;

import org.jspecify.annotations.NullMarked;
