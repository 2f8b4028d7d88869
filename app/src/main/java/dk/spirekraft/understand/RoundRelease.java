package dk.spirekraft.understand;

import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.psychometrics.Spread;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Everything that may ever be shown of a whole round: made once when the last of its waves is released, and stored.
///
/// @param version of the rules it was made by
/// @param scales those that four workplaces or more have released
/// @param links between scales, from ten workplaces and thirty people up
public record RoundRelease(int version, List<ScaleOfRound> scales, List<Link> links) {

    public RoundRelease {
        scales = List.copyOf(scales);
        links = List.copyOf(links);
    }

    /// The scale of this id, if enough workplaces have it.
    public Optional<ScaleOfRound> scale(String id) {
        return scales.stream().filter(scale -> scale.scale().equals(id)).findFirst();
    }

    /// The waves of all workplaces that any scale is drawn of.
    public Set<UUID> workplaces() {
        return scales.stream()
                .flatMap(scale -> scale.places().stream())
                .map(Place::wave)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// One scale at all workplaces, drawn together, in the order of their names and never by level.
    public record ScaleOfRound(String scale, List<Place> places) {

        public ScaleOfRound {
            places = List.copyOf(places);
        }
    }

    /// One workplace beside all.
    ///
    /// @param mean its own, as released
    /// @param level drawn towards the mean over workplaces, the more the fewer answered
    /// @param sd of the level
    /// @param below probability of being under the mean over workplaces
    /// @param clearlyBelow the same by more than matters; `clearlyAbove` likewise
    public record Place(
            UUID wave,
            int n,
            double mean,
            double level,
            double sd,
            double below,
            double clearlyBelow,
            double clearlyAbove) {

        private static final double SURE = .90;

        public boolean liesClearlyBelow() {
            return clearlyBelow >= SURE;
        }

        public boolean liesClearlyAbove() {
            return clearlyAbove >= SURE;
        }

        /// How often it is wrong to say of such a workplace that it lies clearly apart, 0 to .10 where that is said.
        public double wrongIfClear() {
            return 1 - Math.max(clearlyBelow, clearlyAbove);
        }

        /// Where the level lies.
        public Interval interval(double confidence) {
            return MeanInterval.process(new Mean(level, 1, Spread.given(sd)), confidence);
        }
    }

    /// How two scales go together, said of workplaces and of colleagues apart.
    ///
    /// @param between workplaces; empty where their means do not vary
    /// @param within workplaces; empty where their people do not vary
    public record Link(
            String one, String other, int people, int workplaces, Optional<Tie> between, Optional<Tie> within) {}

    /// A correlation and where it lies with 95 % confidence.
    public record Tie(double r, Interval interval) {}
}
