package dk.spirekraft.cli;

import dk.spirekraft.cli.table.Answers;
import dk.spirekraft.cli.table.Names;
import dk.spirekraft.cli.table.Refused;
import dk.spirekraft.psychometrics.TwoWaves;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The two waves that are compared.
///
/// @param waves which wave each row belongs to
/// @param first number of the first
/// @param second number of the second
record WavePair(Names waves, int first, int second) {

    String from() {
        return waves.names().get(first);
    }

    String to() {
        return waves.names().get(second);
    }

    /// The scores of one wave in one part.
    double[] scores(double[] all, Part part, int wave) {
        return Sheets.some(
                all,
                IntStream.of(part.rows()).filter(row -> waves.of()[row] == wave).toArray());
    }

    /// Both waves person by person. Sheets without a person stand by themselves: nobody is taken for somebody else.
    TwoWaves linked(double[] all, Part part, Answers answers, String column) {
        Names persons = answers.names(column);
        int nobody = (int)
                IntStream.of(part.rows()).filter(row -> persons.of()[row] < 0).count();
        double[][] scores = new double[2][persons.size() + nobody];
        int[][] seen = new int[2][persons.size()];
        for (double[] wave : scores) Arrays.fill(wave, Double.NaN);
        for (int[] wave : seen) Arrays.fill(wave, -1);
        int next = persons.size();
        for (int row : part.rows()) {
            int wave = waves.of()[row] == first ? 0 : waves.of()[row] == second ? 1 : -1;
            if (wave < 0) continue;
            int person = persons.of()[row];
            if (person >= 0 && seen[wave][person] >= 0)
                throw new Refused(
                        "%s, column %s: the person '%s' has a sheet in wave '%s' already, at %s; one each is allowed"
                                .formatted(
                                        answers.place(row),
                                        column,
                                        persons.names().get(person),
                                        wave == 0 ? from() : to(),
                                        answers.place(seen[wave][person])));
            if (person >= 0) seen[wave][person] = row;
            scores[wave][person >= 0 ? person : next++] = all[row];
        }
        return new TwoWaves(scores[0], scores[1]);
    }
}
