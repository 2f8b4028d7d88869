package dk.spirekraft.understand;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.disclosure.ledger.Line;
import dk.spirekraft.understand.RelationalFile.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// The waves of a school beside which files of ties were taken, and the ledger that they left.
final class RelationalWaves {

    private static final MinGroupSize FIVE = new MinGroupSize(5);

    private final List<Line> lines = new ArrayList<>();

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Takes a file beside this wave, after all that was taken before.
    RelationalCells taken(int wave, RelationalFile file, List<Integer> sizes) {
        var ledger = new SchoolLedger(lines);
        var cells = new RelationalGate(ledger, wave, FIVE, new RelationalGate.Sized(file, sizes))
                .release(released -> "0".repeat(64));
        lines.addAll(ledger.added());
        return cells;
    }

    /// Everybody rates every role; answers are drawn, and now and then one is left out, whatever the answers are.
    static RelationalFile drawn(int[] answering, long gaps, long answers) {
        var gap = new Random(gaps);
        var answer = new Random(answers);
        List<Rating> ratings = new ArrayList<>();
        for (int rater = 0; rater < answering.length; rater++)
            for (int person = 0; person < answering[rater]; person++)
                for (int rated = 0; rated < answering.length; rated++)
                    ratings.add(new Rating(
                            rater,
                            rated,
                            IntStream.range(0, 7)
                                    .mapToObj(aspect -> {
                                        int given = 1 + answer.nextInt(5);
                                        return gap.nextInt(30) == 0 ? 0 : given;
                                    })
                                    .toList()));
        List<String> roles = IntStream.range(0, answering.length)
                .mapToObj(role -> "rolle " + role)
                .toList();
        return new RelationalFile(List.of(), List.of(), List.of(), roles, ratings, 0, Map.of());
    }
}
