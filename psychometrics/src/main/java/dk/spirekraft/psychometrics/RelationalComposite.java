package dk.spirekraft.psychometrics;

/// A tie put together from its two sides, each by its number of questions.
///
/// - Formula: `(4·communication + 3·relationship)/7`.
/// - Unit: steps, as answered. Range: as the response scale, mostly 1 to 5.
/// - Missing values: none; both sides are known.
/// - Checked against: eight published ties of nurses and students (PublishedFigureTest).
/// - Source: doi:10.1186/1472-6920-6-23, table 1, after Gittell (2002).
public record RelationalComposite(double communication, double relationship) {

    public double value() {
        return (4 * communication + 3 * relationship) / 7;
    }
}
