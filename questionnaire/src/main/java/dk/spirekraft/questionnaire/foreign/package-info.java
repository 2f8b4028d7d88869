/// Questionnaires of other programs, read as far as ours can hold them: what was taken, changed and left out is told
/// line by line. Nothing in them is ever run, fetched or filled in.
@NullMarked
package dk.spirekraft.questionnaire.foreign;

import org.jspecify.annotations.NullMarked;
