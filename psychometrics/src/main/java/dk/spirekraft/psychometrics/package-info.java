/// Statistics for small workplaces: from answers to scores, from scores to what may honestly be said of them.
///
/// - Columns in: answers are one byte per person and item ([ItemAnswers], [ScaleItems]), scores one double per person
///   with NaN for *no score*, groups one number per person ([Grouping]). Big cases are read once; models of groups need
///   sums only ([GroupMoments]).
/// - Records out: a figure, or the [Reason] why there is none ([Estimate]), never NaN. Malformed input throws an
///   [IllegalArgumentException] with the value and what is allowed.
/// - Everything is safe to use from many threads and gives the same figures every time, except [Moments], which
///   collects and belongs to one thread. What is drawn is drawn from a given seed.
/// - Nothing is rounded, and nothing is hidden: what may be shown to whom is another library's question.
@NullMarked
package dk.spirekraft.psychometrics;

import org.jspecify.annotations.NullMarked;
