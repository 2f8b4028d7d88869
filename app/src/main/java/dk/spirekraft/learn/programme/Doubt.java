package dk.spirekraft.learn.programme;

import dk.spirekraft.measure.QuietPeriod;

/// Something that whoever moves a date should know first.
///
/// @param about the date that it is about
public sealed interface Doubt {
    PlannedDate about();

    record Past(PlannedDate about) implements Doubt {}

    record Weekend(PlannedDate about) implements Doubt {}

    record InQuietDays(PlannedDate about, QuietPeriod period) implements Doubt {}

    /// It would come before something that it came after, or the other way round.
    record OutOfOrder(PlannedDate about, PlannedDate other) implements Doubt {}
}
