package dk.spirekraft.psychometrics;

import java.util.ArrayList;
import java.util.List;

/// Between which places a school may stand, for those who insist on an order: mostly so wide that the order says
/// little, which is why pages have none.
///
/// - Formula: from `1 + schools surely above` to `J − schools surely below`, sure where the interval of the difference
///   `θ_k − θ_j ± z·√(sd_k² + sd_j²)` leaves out 0; sd the conditional ones, as what is unsure of μ is shared.
/// - Unit: places, 1 for the highest. Range: 1 to J.
/// - Missing values: groups without answers have no place.
/// - Checked against: schools with known levels (GroupsTest).
/// - Source: Goldstein & Spiegelhalter (1996), doi:10.2307/2983325.
///
/// @param best place in the best case
/// @param worst place in the worst case
public record RankInterval(int best, int worst) {

    public RankInterval {
        if (best < 1 || worst < best)
            throw new IllegalArgumentException(
                    "Places go from 1 up, the better one first, but got %d and %d".formatted(best, worst));
    }

    /// @return one per school, in the order given
    public static List<RankInterval> of(List<SchoolEstimate> schools, double confidence) {
        double z = Quantiles.normal(confidence);
        List<RankInterval> ranks = new ArrayList<>();
        for (SchoolEstimate one : schools) {
            int above = 0;
            int below = 0;
            for (SchoolEstimate other : schools) {
                double gap = other.deviation() - one.deviation();
                double reach = z * Math.hypot(other.conditionalSd(), one.conditionalSd());
                if (gap > reach) above++;
                if (-gap > reach) below++;
            }
            ranks.add(new RankInterval(1 + above, schools.size() - below));
        }
        return ranks;
    }
}
