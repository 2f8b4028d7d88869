package dk.spirekraft.understand.web;

import dk.spirekraft.psychometrics.Grouping;
import dk.spirekraft.psychometrics.ItemAnswers;
import dk.spirekraft.psychometrics.RelationalMatrix;
import dk.spirekraft.psychometrics.ResponseScale;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.stream.IntStream;

/// A worked example of who works well with whom: two made-up groups that answer about each other.
record RelationExamples(Words words) {

    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final ResponseScale ANSWERS = new ResponseScale(1, 5);

    /// What one colleague answered about the other group: four on communication, then three on the relationship.
    private record Rating(int from, List<Integer> answers) {}

    private static final List<Rating> RATINGS = List.of(
            new Rating(FIRST, List.of(4, 4, 3, 4, 5, 4, 4)),
            new Rating(FIRST, List.of(3, 4, 4, 4, 4, 5, 4)),
            new Rating(FIRST, List.of(4, 3, 4, 3, 4, 4, 5)),
            new Rating(FIRST, List.of(4, 4, 4, 5, 4, 4, 4)),
            new Rating(FIRST, List.of(5, 3, 4, 4, 3, 4, 4)),
            new Rating(SECOND, List.of(3, 2, 3, 3, 4, 3, 3)),
            new Rating(SECOND, List.of(2, 3, 3, 3, 3, 4, 3)),
            new Rating(SECOND, List.of(3, 3, 4, 3, 3, 3, 4)),
            new Rating(SECOND, List.of(3, 3, 3, 2, 4, 4, 3)),
            new Rating(SECOND, List.of(4, 3, 3, 3, 3, 3, 4)),
            new Rating(SECOND, List.of(3, 4, 3, 3, 4, 4, 4)));

    List<CalculationPage.Section> sections() {
        var matrix = RelationalMatrix.of(new RelationalMatrix.Ratings(
                roles(FIRST),
                roles(SECOND),
                IntStream.range(0, 7).mapToObj(RelationExamples::dimension).toList()));
        RelationalMatrix.Tie there = matrix.tie(FIRST, SECOND).orElseThrow();
        RelationalMatrix.Tie back = matrix.tie(SECOND, FIRST).orElseThrow();
        var parts = there.composite().orElseThrow();
        return List.of(CalculationPage.section(
                words,
                "matrix",
                List.of(words.of(
                        "understand.how.matrix.example",
                        there.raters(),
                        words.number(parts.communication(), 2),
                        words.number(parts.relationship(), 2),
                        words.number(parts.value(), 2),
                        back.raters(),
                        words.number(back.mean(), 2),
                        words.number(matrix.between().orElseThrow(), 2)))));
    }

    /// The group that answers, or the other one.
    private static Grouping roles(int side) {
        return new Grouping(
                RATINGS.stream()
                        .mapToInt(rating -> rating.from() == side ? FIRST : SECOND)
                        .toArray(),
                2);
    }

    private static ItemAnswers dimension(int number) {
        byte[] codes = new byte[RATINGS.size()];
        for (int i = 0; i < codes.length; i++)
            codes[i] = RATINGS.get(i).answers().get(number).byteValue();
        return new ItemAnswers(codes, ANSWERS, false);
    }
}
