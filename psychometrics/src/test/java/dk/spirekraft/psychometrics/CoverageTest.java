package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How often a 95 % interval holds the truth, in 20,000 made-up workplaces with answers from 1 to 5. Printed, so that
/// the figures can be told.
@Tag("simulation")
class CoverageTest {

    private static final int SIMULATIONS = 20_000;
    private static final Offset<Double> ONE_PER_CENT = Offset.offset(.01);
    private static final double[] LEVELS = {-.8, 0, .8};

    /// How people answer one item whose middle lies at `centre`: shares of the five steps.
    private static double[] shares(double centre) {
        double[] shares = new double[5];
        double sum = 0;
        for (int step = 0; step < 5; step++) sum += shares[step] = Math.exp(-.5 * (step - centre) * (step - centre));
        for (int step = 0; step < 5; step++) shares[step] /= sum;
        return shares;
    }

    /// A person is of one of three kinds and answers four items; the mean over all such people is known exactly.
    private record Population(double centre) {
        double mean() {
            double mean = 0;
            for (double level : LEVELS) {
                double[] shares = shares(centre + level);
                for (int step = 0; step < 5; step++) mean += 25 * step * shares[step] / LEVELS.length;
            }
            return mean;
        }

        double[] draw(int n, Random random) {
            double[] scores = new double[n];
            for (int i = 0; i < n; i++) {
                double[] shares = shares(centre + LEVELS[random.nextInt(LEVELS.length)]);
                for (int item = 0; item < 4; item++) scores[i] += 25.0 / 4 * step(shares, random.nextDouble());
            }
            return scores;
        }

        private static int step(double[] shares, double at) {
            int step = 0;
            double rest = at;
            while (step < 4 && rest >= shares[step]) rest -= shares[step++];
            return step;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 20, 60})
    void theProcessIntervalOfAMeanHoldsIt(int n) {
        var workplace = new Population(2.6);
        var random = new Random(20260101 + n);
        int held = 0;
        for (int i = 0; i < SIMULATIONS; i++) {
            Mean mean = Mean.of(workplace.draw(n, random)).orElseThrow();
            if (MeanInterval.process(mean, .95).contains(workplace.mean())) held++;
        }
        tell("process interval of a mean, n = " + n, held, SIMULATIONS);
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "20, 17", "60, 55"})
    void theIntervalOfAnUnlinkedChangeHoldsIt(int first, int second) {
        var before = new Population(2.4);
        var after = new Population(2.7);
        var random = new Random(20260202 + first);
        int held = 0;
        for (int i = 0; i < SIMULATIONS; i++) {
            Change change = Change.unlinked(before.draw(first, random), after.draw(second, random))
                    .orElseThrow();
            if (change.interval(.95).contains(after.mean() - before.mean())) held++;
        }
        tell("unlinked change, n = %d and %d".formatted(first, second), held, SIMULATIONS);
    }

    @Test
    void theIntervalOfASchoolsDeviationHoldsIt() {
        int schools = 40;
        var random = new Random(20260303);
        int held = 0;
        for (int i = 0; i < SIMULATIONS; i++) {
            double[] truth = new double[schools];
            int[] n = new int[schools];
            double[] mean = new double[schools];
            double[] squares = new double[schools];
            for (int j = 0; j < schools; j++) {
                truth[j] = 8 * random.nextGaussian();
                n[j] = 15 + random.nextInt(46);
                var moments = new Moments();
                for (int person = 0; person < n[j]; person++) moments.add(60 + truth[j] + 18 * random.nextGaussian());
                mean[j] = moments.mean().orElseThrow();
                squares[j] = moments.squares();
            }
            RandomIntercept model =
                    RandomIntercept.fit(new GroupMoments(n, mean, squares)).orElseThrow();
            for (int j = 0; j < schools; j++)
                if (model.school(n[j], mean[j])
                        .deviationInterval(.95)
                        .orElseThrow()
                        .contains(truth[j])) held++;
        }
        tell("deviation of a school among 40, n = 15 to 60", held, SIMULATIONS * schools);
    }

    private static void tell(String what, int held, int of) {
        double coverage = (double) held / of;
        System.out.printf("coverage of %s: %.2f %%%n", what, 100 * coverage);
        assertThat(coverage).as(what).isCloseTo(.95, ONE_PER_CENT);
    }
}
