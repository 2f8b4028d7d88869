package dk.spirekraft.psychometrics;

import java.util.Arrays;
import java.util.List;

/// Who works well with whom: roles rate roles on seven dimensions, every tie in its direction, as A about B need not be
/// as B about A. No cut-offs are given, as the circulating ones could not be confirmed.
///
/// - Formula: a rater's score for a role = mean of the answered dimensions; cell = mean over raters; index between =
///   mean off the diagonal, within = on it; with equal cells (to be shown) or weighted by raters.
/// - Unit: steps, as answered. Range: as the response scale, mostly 1 to 5.
/// - Missing values: a rating counts from four of seven answers on, in the cell and in its composite; a dimension by
///   itself takes every answer. Cells without ratings are left out.
/// - Checked against: R 4.2.2 in synthetic.json (SyntheticReferenceTest); published composites of nurses and students
///   (PublishedFigureTest).
/// - Source: Gittell (2002), doi:10.1287/mnsc.48.11.1408.268.
public final class RelationalMatrix {

    private static final int COMMUNICATION = 4;
    private static final int RELATIONSHIP = 3;
    static final int DIMENSIONS = COMMUNICATION + RELATIONSHIP;

    private final int roles;
    private final Moments[] cells;
    private final Moments[][] dimensions;
    private final Moments[][] counted;

    private RelationalMatrix(int roles) {
        this.roles = roles;
        cells = fresh(roles * roles);
        dimensions = new Moments[DIMENSIONS][];
        counted = new Moments[DIMENSIONS][];
        for (int d = 0; d < DIMENSIONS; d++) dimensions[d] = fresh(roles * roles);
        for (int d = 0; d < DIMENSIONS; d++) counted[d] = fresh(roles * roles);
    }

    private static Moments[] fresh(int size) {
        Moments[] moments = new Moments[size];
        Arrays.setAll(moments, i -> new Moments());
        return moments;
    }

    /// Seven columns of ratings: four on communication, then three on the relationship.
    ///
    /// @param rater role of who rates, one per rating
    /// @param rated role that is rated
    public record Ratings(Grouping rater, Grouping rated, List<ItemAnswers> dimensions) {
        public Ratings {
            dimensions = List.copyOf(dimensions);
            if (dimensions.size() != DIMENSIONS)
                throw new IllegalArgumentException("There are 7 dimensions, but got " + dimensions.size());
            if (rater.groups() != rated.groups())
                throw new IllegalArgumentException("The same roles rate and are rated, but got %d and %d"
                        .formatted(rater.groups(), rated.groups()));
            for (ItemAnswers dimension : dimensions)
                if (dimension.persons() != rater.persons() || dimension.persons() != rated.persons())
                    throw new IllegalArgumentException(
                            "Every rating has %d dimensions, a rater and a rated role".formatted(DIMENSIONS));
        }
    }

    public static RelationalMatrix of(Ratings ratings) {
        var matrix = new RelationalMatrix(ratings.rater().groups());
        for (int i = 0; i < ratings.rater().persons(); i++) {
            int from = ratings.rater().of()[i];
            int to = ratings.rated().of()[i];
            if (from >= 0 && to >= 0) matrix.add(from * matrix.roles + to, ratings.dimensions(), i);
        }
        return matrix;
    }

    private void add(int cell, List<ItemAnswers> answers, int rating) {
        int answered = 0;
        int sum = 0;
        for (ItemAnswers dimension : answers) {
            if (dimension.isMissing(rating)) continue;
            answered++;
            sum += dimension.codes()[rating];
        }
        boolean isCounted = answered >= ScaleScore.half(DIMENSIONS);
        if (isCounted) cells[cell].add((double) sum / answered);
        for (int d = 0; d < DIMENSIONS; d++) {
            if (answers.get(d).isMissing(rating)) continue;
            int code = answers.get(d).codes()[rating];
            dimensions[d][cell].add(code);
            if (isCounted) counted[d][cell].add(code);
        }
    }

    public int roles() {
        return roles;
    }

    /// How a role rates a role, itself among them.
    ///
    /// @return not estimable where nobody did
    public Estimate<Tie> tie(int rater, int rated) {
        int cell = cell(rater, rated);
        if (cells[cell].n() == 0) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        return Estimate.of(
                new Tie(cells[cell].mean().orElseThrow(), Math.toIntExact(cells[cell].n()), composite(cell)));
    }

    /// One tie in its direction.
    ///
    /// @param raters whose score counts
    /// @param composite communication and relationship apart; not estimable where one of them has no answers
    public record Tie(double mean, int raters, Estimate<RelationalComposite> composite) {}

    /// @param dimension 0 to 6
    /// @return not estimable where nobody answered
    public Estimate<Double> dimension(int rater, int rated, int dimension) {
        Moments moments = dimensions[dimension][cell(rater, rated)];
        return moments.n() == 0
                ? Estimate.not(Reason.TOO_FEW_ANSWERS)
                : Estimate.of(moments.mean().orElseThrow());
    }

    private int cell(int rater, int rated) {
        if (rater < 0 || rater >= roles || rated < 0 || rated >= roles)
            throw new IllegalArgumentException(
                    "A role is 0 to %d, but got %d and %d".formatted(roles - 1, rater, rated));
        return rater * roles + rated;
    }

    private Estimate<RelationalComposite> composite(int cell) {
        var communication = new Moments();
        var relationship = new Moments();
        for (int d = 0; d < DIMENSIONS; d++) {
            Moments part = d < COMMUNICATION ? communication : relationship;
            counted[d][cell].mean().ifPresent(part::add);
        }
        if (communication.n() == 0 || relationship.n() == 0) return Estimate.not(Reason.TOO_FEW_ANSWERS);
        return Estimate.of(new RelationalComposite(
                communication.mean().orElseThrow(), relationship.mean().orElseThrow()));
    }

    /// Mean of the ties of different roles, all cells alike: the figure to show.
    public Estimate<Double> between() {
        return index(false, false);
    }

    /// Mean of the ties inside roles, all cells alike: the figure to show.
    public Estimate<Double> within() {
        return index(true, false);
    }

    /// The same as [#between], every rating alike.
    public Estimate<Double> betweenByRaters() {
        return index(false, true);
    }

    /// The same as [#within], every rating alike.
    public Estimate<Double> withinByRaters() {
        return index(true, true);
    }

    /// Mean of all ratings alike.
    public Estimate<Double> byRaters() {
        var all = new Moments();
        for (Moments cell : cells) all.combine(cell);
        return mean(all);
    }

    private Estimate<Double> index(boolean diagonal, boolean byRaters) {
        var index = new Moments();
        for (int cell = 0; cell < cells.length; cell++) {
            if ((cell / roles == cell % roles) != diagonal) continue;
            if (byRaters) index.combine(cells[cell]);
            else cells[cell].mean().ifPresent(index::add);
        }
        return mean(index);
    }

    private static Estimate<Double> mean(Moments moments) {
        return moments.n() == 0
                ? Estimate.not(Reason.TOO_FEW_ANSWERS)
                : Estimate.of(moments.mean().orElseThrow());
    }
}
