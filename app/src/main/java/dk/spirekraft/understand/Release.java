package dk.spirekraft.understand;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dk.spirekraft.disclosure.Suppression;
import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.psychometrics.Interval;
import dk.spirekraft.psychometrics.ItemDistribution;
import dk.spirekraft.psychometrics.Mean;
import dk.spirekraft.psychometrics.MeanInterval;
import dk.spirekraft.psychometrics.Spread;
import java.util.List;
import java.util.Optional;

/// Everything that may ever be shown of one wave at one school: made once when it closes, and stored.
///
/// @param version of the rules it was made by
/// @param answered how many sent a sheet
/// @param eligible how many could; unknown for answers gathered elsewhere
/// @param groups units that may be told apart, in the school's own order; none where units weren't asked for
/// @param comments whether enough wrote a comment, empty where the wave took none
public record Release(
        int version,
        int answered,
        Optional<Integer> eligible,
        int minGroupSize,
        List<ScaleCell> scales,
        List<ItemCell> items,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<GroupCell> groups,
        Optional<Comments.Held> comments) {

    public Release {
        scales = List.copyOf(scales);
        items = List.copyOf(items);
        groups = List.copyOf(groups);
    }

    /// The same with what may be shown of comments.
    Release holding(Optional<Comments.Held> written) {
        return new Release(version, answered, eligible, minGroupSize, scales, items, groups, written);
    }

    /// The same of the whole school alone.
    Release withoutTeams() {
        return new Release(version, answered, eligible, minGroupSize, scales, items, List.of(), comments);
    }

    /// How many answered in the smallest group that is told apart; all where none is.
    int smallestGroup() {
        return groups.stream().mapToInt(GroupCell::answered).min().orElse(answered);
    }

    /// Units that are shown together, as one atom.
    ///
    /// @param units their names
    /// @param answered how many of them sent a sheet; pages tell [#response] only
    /// @param eligible how many could; unknown for answers gathered elsewhere, and before version 4
    /// @param scales all of the questionnaire's
    public record GroupCell(List<String> units, int answered, Optional<Integer> eligible, List<ScaleCell> scales) {

        public GroupCell {
            units = List.copyOf(units);
            scales = List.copyOf(scales);
        }

        /// The cell of this scale, suppressed as not planned if there is none.
        public ScaleCell scale(String id) {
            return Release.scale(scales, id);
        }

        /// How many answered, as far as it may be told; empty where it is not known of how many.
        public Optional<Response> response() {
            return eligible.map(could -> Response.of(answered, could));
        }
    }

    /// The share of a team that answered. That somebody answered is protected like an answer, and exact counts of teams
    /// tell who did not (statistics A11).
    public enum Response {
        UNDER_60,
        FROM_60_TO_79,
        FROM_80;

        static Response of(int answered, int eligible) {
            if (5 * answered >= 4 * eligible) return FROM_80;
            return 5 * answered >= 3 * eligible ? FROM_60_TO_79 : UNDER_60;
        }
    }

    /// The cell of this scale, suppressed as not planned if there is none.
    public ScaleCell scale(String id) {
        return scale(scales, id);
    }

    private static ScaleCell scale(List<ScaleCell> scales, String id) {
        return scales.stream()
                .filter(cell -> cell.scale().equals(id))
                .findFirst()
                .orElseGet(() -> new ScaleCell.Suppressed(id, Suppression.NOT_PLANNED));
    }

    /// The cell of this item, suppressed as not planned if there is none.
    public ItemCell item(String id) {
        return items.stream()
                .filter(cell -> cell.item().equals(id))
                .findFirst()
                .orElseGet(() -> new ItemCell.Suppressed(id, Suppression.NOT_PLANNED));
    }

    /// One scale of the whole school.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ScaleCell.Published.class, name = "published"),
        @JsonSubTypes.Type(value = ScaleCell.Suppressed.class, name = "suppressed")
    })
    public sealed interface ScaleCell {

        /// From so many answers figures are told with a decimal.
        int WITH_DECIMALS = 10;

        String scale();

        /// @param n how many have a score
        /// @param mean of the clipped item means, 0 to 100
        /// @param spread how much people differ, and where that is known from
        /// @param alpha how the items hang together, from 30 scores up
        /// @param omega the same where items may weigh differently, from 30 complete sheets up and in version 2
        /// @param agreement how alike people answer, from ten answers up and in version 2
        record Published(
                String scale,
                int n,
                double mean,
                KnownSpread spread,
                Optional<Double> alpha,
                Optional<Double> omega,
                Optional<Agreement> agreement)
                implements ScaleCell {

            /// The mean with what its uncertainty rests on.
            public Mean known() {
                return new Mean(mean, n, spread.spread(n));
            }

            /// A figure of these answers as closely as it may be drawn: in whole points under ten of them.
            public double told(double points) {
                return n < WITH_DECIMALS ? Math.round(points) : points;
            }

            /// The same for both ends.
            public Interval told(Interval points) {
                return new Interval(told(points.low()), told(points.high()));
            }

            /// How the workplace works.
            public Interval interval(double confidence) {
                return MeanInterval.process(known(), confidence);
            }

            /// Who works here now.
            public Interval population(int eligible) {
                return MeanInterval.population(known(), Math.max(n, eligible), .95);
            }
        }

        record Suppressed(String scale, Suppression reason) implements ScaleCell {}
    }

    /// A standard deviation in points and its source.
    public record KnownSpread(double sd, Source source) {

        /// Where a spread is known from; the page names it.
        public enum Source {
            /// The school's own scores, 30 or more.
            OWN,
            /// Pooled over ten released workplaces or more.
            POOLED,
            /// The questionnaire's stated assumption.
            TYPICAL
        }

        Spread spread(int n) {
            return source == Source.OWN ? Spread.own(sd, n) : Spread.given(sd);
        }
    }

    /// One item of the whole school.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ItemCell.Published.class, name = "published"),
        @JsonSubTypes.Type(value = ItemCell.Suppressed.class, name = "suppressed")
    })
    public sealed interface ItemCell {

        String item();

        /// @param counts clipped, from the lowest answer to the highest; three classes where `n` is under 10
        /// @param unanswered how many sent a sheet without it; empty under ten answers, where not all sheets
        ///     are told of, and before version 5
        record Published(String item, int n, List<Integer> counts, double mean, Optional<Integer> unanswered)
                implements ItemCell {
            public Published {
                counts = List.copyOf(counts);
            }

            /// The share without an answer, where it is large enough to be worth saying.
            public Optional<Double> muchMissing() {
                return unanswered
                        .map(missing -> (double) missing / (n + missing))
                        .filter(ItemDistribution::isMuchMissing);
            }
        }

        record Suppressed(String item, Suppression reason) implements ItemCell {}
    }
}
