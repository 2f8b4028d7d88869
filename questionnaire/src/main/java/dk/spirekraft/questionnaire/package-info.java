/// Questionnaire files: versioned data in YAML or JSON, read with every fault named at once. Knows texts, items and
/// scales; refuses to know who answers and what a score is.
@NullMarked
package dk.spirekraft.questionnaire;

import org.jspecify.annotations.NullMarked;
