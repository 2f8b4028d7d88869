/// Statistical disclosure control for small workplaces: what may be shown of a group, decided by counts alone.
/// Knows no person, no database and no clock.
///
/// [Planner] decides about groups, [Closings] about those of a wave that has closed; [AtomHistograms] makes figures of
/// what they leave. `ledger` records it, and `audit` attacks it (ADR 0023).
@NullMarked
package dk.spirekraft.disclosure;

import org.jspecify.annotations.NullMarked;
