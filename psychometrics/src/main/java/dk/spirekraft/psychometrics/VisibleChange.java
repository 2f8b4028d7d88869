package dk.spirekraft.psychometrics;

/// What can be seen at all: the smallest change that n answers in each of two waves would show, and how many it takes
/// for a given one. A change is seen where its interval leaves out 0.
///
/// - Formula: `Δ(n) = (t_conf + t_chance)·s·√(2(1−r)/n)`, df = 2(n−1), or n−1 where answers are linked; the fewest n
///   with `Δ(n) ≤ Δ`, sought from the normal distribution's up.
///   Two waves of n₁ and n₂ count as two of `2n₁n₂/(n₁+n₂)`.
/// - Unit: points; answers per wave. Range: over 0; n from 2.
/// - Missing values: none.
/// - Checked against: simulated waves (VisibleChangeTest), and Welch's interval at the limit.
/// - Source: Cohen (1988), Statistical Power Analysis, ch. 2, doi:10.4324/9780203771587.
///
/// @param sd how much people differ, over 0
/// @param confidence of the interval
/// @param chance that such a change is seen when it is there: .8 is usual; at .5 it is missed every other time
/// @param correlation of a person's two answers where they are linked, else 0
public record VisibleChange(double sd, double confidence, double chance, double correlation) {

    private static final int MOST = 1_000_000;

    public VisibleChange {
        if (!(sd > 0 && sd < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("A spread is over 0 and finite here, but got " + sd);
        if (!(confidence > 0 && confidence < 1))
            throw new IllegalArgumentException("Confidence lies between 0 and 1, but got " + confidence);
        if (!(chance >= .5 && chance < 1))
            throw new IllegalArgumentException("The chance to see it is .5 to under 1, but got " + chance);
        if (!(correlation >= 0 && correlation < 1))
            throw new IllegalArgumentException("The correlation is 0 to under 1 here, but got " + correlation);
    }

    /// Of unlinked sheets at 95 %, seen in four of five cases where it is there: what people take "would show" to mean.
    public static VisibleChange of(double sd) {
        return new VisibleChange(sd, .95, .8, 0);
    }

    /// What two unlinked waves like these can show, by the spread of people in both: `s² = Σ(nᵢ−1)sᵢ²/Σ(nᵢ−1)`.
    ///
    /// @return not estimable where all answered alike, for then any change shows, or where one answered each time
    public static Estimate<VisibleChange> between(Mean before, Mean after) {
        double df = before.n() + after.n() - 2.0;
        if (df == 0) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double first = before.spread().sd();
        double second = after.spread().sd();
        double variance = ((before.n() - 1) * first * first + (after.n() - 1) * second * second) / df;
        return variance > 0 ? Estimate.of(of(Math.sqrt(variance))) : Estimate.not(Reason.NO_VARIANCE);
    }

    /// How many answers in each wave two waves of other sizes are worth: their harmonic mean, since `1/n₁ + 1/n₂` is
    /// what the spread of a difference rests on; rounded down, so as to promise nothing.
    ///
    /// @return 0 where nobody answered one of them
    public static int answersEach(long before, long after) {
        if (before < 0 || after < 0)
            throw new IllegalArgumentException("Answers are 0 or more, but got %d and %d".formatted(before, after));
        return before + after == 0 ? 0 : Math.toIntExact(2 * before * after / (before + after));
    }

    /// The smallest change that shows.
    ///
    /// @param n answers in each wave, 2 or more
    public double smallest(int n) {
        if (n < 2) throw new IllegalArgumentException("There are 2 answers or more, but got " + n);
        double df = correlation == 0 ? 2 * (n - 1.0) : n - 1.0;
        double reach = Quantiles.t(confidence, df) + (chance == .5 ? 0 : Quantiles.t(2 * chance - 1, df));
        return reach * sd * Math.sqrt(2 * (1 - correlation) / n);
    }

    /// The fewest answers in each wave that show a change of so many points.
    ///
    /// @param points over 0
    /// @return not estimable where a million would not do
    public Estimate<Integer> answersNeeded(double points) {
        if (!(points > 0 && points < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("A change is over 0 points and finite, but got " + points);
        double atLeast = normalAnswersNeeded(points);
        if (atLeast > MOST) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        int tooFew = Math.max(1, (int) Math.ceil(atLeast) - 1);
        int enough = tooFew + 1;
        for (int step = 1; smallest(enough) > points; step *= 2) {
            if (enough == MOST) return Estimate.not(Reason.TOO_FEW_ANSWERS);
            tooFew = enough;
            enough = Math.min(MOST, enough + step);
        }
        while (enough - tooFew > 1) {
            int n = (tooFew + enough) / 2;
            if (smallest(n) <= points) enough = n;
            else tooFew = n;
        }
        return Estimate.of(enough);
    }

    /// What the normal distribution asks for: never more than Student's t, and mostly one or two fewer.
    private double normalAnswersNeeded(double points) {
        double reach = Quantiles.normal(confidence) + (chance == .5 ? 0 : Quantiles.normal(2 * chance - 1));
        double spread = reach * sd / points;
        return 2 * (1 - correlation) * spread * spread;
    }
}
