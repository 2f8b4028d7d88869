package dk.spirekraft.psychometrics;

/// Do the people of one group give the same answers? Compared with answers drawn at random over all categories:
/// 1 is full agreement, 0 no more than chance.
///
/// - Formula: `r_wg = 1 − s²/σ²E`; of J items `r_wg(J) = J(1−s̄²/σ²E)/(J(1−s̄²/σ²E)+s̄²/σ²E)`, `σ²E = (A²−1)/12`,
///   s² cut at σ²E.
/// - Unit: none. Range: 0 to 1.
/// - Missing values: complete cases only; two persons to compute, ten to publish, as the figure is a variance and
///   leaks.
/// - Checked against: R package multilevel 2.7, rwg and rwg.j, in bhr2000.json (Bhr2000ReferenceTest).
/// - Source: James, Demaree & Wolf (1984), doi:10.1037/0021-9010.69.1.85.
///
/// @param oneItem r_wg of the persons' mean answers
/// @param allItems r_wg(J)
/// @param n persons
public record WithinGroupAgreement(double oneItem, double allItems, int n) {

    /// @param group the answers of one group
    public static Estimate<WithinGroupAgreement> of(ScaleItems group) {
        AnswersOfGroup answers = AnswersOfGroup.of(group);
        if (answers.n() < 2) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        double chance = chanceVariance(group.scale().categories());
        double itemVariance = 0;
        for (int item = 0; item < group.size(); item++)
            itemVariance += answers.item(item).squares() / (answers.n() - 1);
        double share = Math.min(1, itemVariance / group.size() / chance);
        double personShare = Math.min(1, answers.personMeans().squares() / (answers.n() - 1) / chance);
        double agreed = group.size() * (1 - share);
        return Estimate.of(new WithinGroupAgreement(1 - personShare, agreed / (agreed + share), answers.n()));
    }

    /// Variance of answers drawn at random: `(A²−1)/12`.
    ///
    /// @param categories 2 or more
    public static double chanceVariance(int categories) {
        if (categories < 2) throw new IllegalArgumentException("There are 2 categories or more, but got " + categories);
        return ((double) categories * categories - 1) / 12;
    }
}
