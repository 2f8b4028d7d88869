package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fitted factor is the best one there is: nothing near it, and nothing at random, fits better without a negative
/// uniqueness. Among so few people some factors have an item that would get one.
class OneFactorProperties {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static ItemCovariance fewPeople(long seed) {
        People people = People.of(seed, 14, 3 + (int) (seed % 3), 0);
        return ItemCovariance.complete(people.items()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherFactorFitsBetter(long seed) {
        ItemCovariance covariance = fewPeople(seed);
        var s = new SimpleMatrix(covariance.values()).scale((covariance.n() - 1.0) / covariance.n());
        OneFactor best = OneFactor.fit(covariance).orElseThrow();
        var random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            double reach = i % 2 == 0 ? .02 : .8;
            double[] loadings = best.loadings().clone();
            double[] unique = best.uniquenesses().clone();
            for (int item = 0; item < loadings.length; item++) {
                double sd = Math.sqrt(s.get(item, item));
                loadings[item] += reach * sd * random.nextGaussian();
                unique[item] = Math.max(1e-4 * sd * sd, unique[item] + reach * sd * sd * random.nextGaussian());
            }
            assertThat(discrepancy(s, loadings, unique)).isGreaterThan(best.discrepancy() - 1e-9);
        }
    }

    private static double discrepancy(SimpleMatrix s, double[] loadings, double[] unique) {
        var lambda = new SimpleMatrix(loadings);
        SimpleMatrix sigma = lambda.mult(lambda.transpose()).plus(SimpleMatrix.diag(unique));
        return Math.log(sigma.determinant())
                + s.mult(sigma.invert()).trace()
                - Math.log(s.determinant())
                - loadings.length;
    }

    @Test
    void bothKindsOfSolutionWereTried() {
        long flagged = seeds().filter(
                        seed -> OneFactor.fit(fewPeople(seed)).orElseThrow().isHeywood())
                .count();
        assertThat(flagged).isBetween(5L, 50L);
    }
}
