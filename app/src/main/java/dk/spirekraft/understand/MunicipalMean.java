package dk.spirekraft.understand;

import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.MeanOverWorkplaces;
import java.util.Optional;

/// The mean over the schools of a round, as it was frozen: of none of them by itself.
///
/// @param mean in points, 0 to 100
/// @param schools four or more
/// @param standardError empty for one that was frozen before it was kept, and whose schools have other results now
public record MunicipalMean(double mean, int schools, Optional<Double> standardError) {

    /// Where it lies, as far as that is known.
    public Optional<Interval> interval(double confidence) {
        return standardError.map(error -> new MeanOverWorkplaces(mean, error, schools)
                .interval(confidence)
                .cutTo(0, 100));
    }

    /// Where it lies with 95 % confidence, in points.
    public record Range(double low, double high) {}

    /// The same for whoever computes nothing with it.
    public Optional<Range> range() {
        return interval(.95).map(interval -> new Range(interval.low(), interval.high()));
    }
}
