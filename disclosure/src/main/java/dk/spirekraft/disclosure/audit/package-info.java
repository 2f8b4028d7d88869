/// The auditor: works out what everything published tells together, exactly, and by other code than what decided about
/// it. Knows neither the planner nor its partition.
@NullMarked
package dk.spirekraft.disclosure.audit;

import org.jspecify.annotations.NullMarked;
