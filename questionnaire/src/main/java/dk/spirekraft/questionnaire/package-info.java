@NullMarked
package dk.spirekraft.questionnaire;

import org.jspecify.annotations.NullMarked;
