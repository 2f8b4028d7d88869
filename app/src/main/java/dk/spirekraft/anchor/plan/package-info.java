/// Action plans: what a school does, as lines of the plan that a workplace assessment asks for, and as tables that
/// spreadsheets open.
@NullMarked
package dk.spirekraft.anchor.plan;

import org.jspecify.annotations.NullMarked;
