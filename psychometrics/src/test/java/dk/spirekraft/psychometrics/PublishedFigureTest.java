package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures as others published them, from their own counts.
class PublishedFigureTest {

    private static final Offset<Double> HUNDREDTH = Offset.offset(.0101);

    /// Nurses in Cyprus, doi:10.1186/s12889-018-5959-7, table 2; counts rebuilt from its percentages.
    @Nested
    class WhenNursesInCyprusAnswer {

        @ParameterizedTest
        @CsvSource({
            "leader is kind,             15 48  76 158 60, 3.56, 1.05",
            "leader minds rights,        11 48  86 147 63, 3.57, 1.03",
            "togetherness,               12 47  70 185 44, 3.56, 0.98",
            "we keep each other informed, 2 18  41 229 67, 3.96, 0.74",
            "we feel understood,          2 57 100 170 26, 3.45, 0.87",
            "we build on ideas,           1 52 100 173 27, 3.49, 0.85",
            "we help new ideas,           6 46 113 166 24, 3.43, 0.86",
            "we trust our leader,        13 46 100 138 58, 3.51, 1.03"
        })
        void meansAndSpreadsFollowFromTheCounts(String item, String counts, double mean, double sd) {
            var distribution = new ItemDistribution(new ResponseScale(1, 5), whole(counts), 0);
            assertThat(distribution.mean().orElseThrow()).as(item).isCloseTo(mean, HUNDREDTH);
            assertThat(distribution.sd().orElseThrow()).as(item).isCloseTo(sd, HUNDREDTH);
        }

        @ParameterizedTest
        @CsvSource({
            "bonding,  3.66, 3.564 3.955 3.454",
            "bridging, 3.47, 3.490 3.439",
            "linking,  3.55, 3.560 3.572 3.513",
            "all,      3.57, 3.564 3.955 3.454 3.490 3.439 3.560 3.572 3.513"
        })
        void subscalesAreMeansOfTheirItems(String scale, double published, String items) {
            double[] means = Arrays.stream(items.split(" +"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertThat(Moments.of(means).mean().orElseThrow()).as(scale).isCloseTo(published, HUNDREDTH);
        }

        private static int[] whole(String counts) {
            return Arrays.stream(counts.trim().split(" +"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        }
    }

    /// Students and nurses of one hospital, doi:10.1186/1472-6920-6-23, table 1.
    @Nested
    class WhenStudentsAndNursesRateEachOther {

        @ParameterizedTest
        @CsvSource({
            "student about student,   3.57, 3.75, 3.65",
            "student about nurse,     3.15, 2.75, 2.98",
            "student about attending, 3.85, 3.53, 3.71",
            "nurse about student,     2.74, 2.60, 2.68",
            "nurse about nurse,       4.36, 4.37, 4.36",
            "nurse about resident,    3.97, 3.50, 3.77",
            "nurse about attending,   3.76, 3.52, 3.66"
        })
        void sevenOfEightTiesComeOutAfterRounding(
                String tie, double communication, double relationship, double published) {
            assertThat(new RelationalComposite(communication, relationship).value())
                    .as(tie)
                    .isCloseTo(published, Offset.offset(.00501));
        }

        @Test
        void theEighthIsAHundredthOffAsSomeAnswersAreMissing() {
            assertThat(new RelationalComposite(4.26, 4.00).value()).isCloseTo(4.16, Offset.offset(.0115));
        }

        @Test
        void theTieHasADirection() {
            assertThat(new RelationalComposite(3.15, 2.75).value())
                    .isGreaterThan(new RelationalComposite(2.74, 2.60).value() + .25);
        }
    }

    /// Teams in Danish dairies, 41 teams and 791 people: about fifteen answers behind a team's mean.
    @ParameterizedTest
    @CsvSource({
        "within the team,  .11, .64, .650",
        "between teams,    .20, .79, .789",
        "nearest manager,  .18, .77, .767",
        "whole workplace,  .07, .53, .530"
    })
    void theReliabilityOfTeamMeansInDairiesFollowsFromFifteenAnswers(
            String capital, double icc1, double published, double calculated) {
        assertThat(GroupReliability.spearmanBrown(icc1, 15)).as(capital).isCloseTo(published, HUNDREDTH);
        assertThat(GroupReliability.spearmanBrown(icc1, 15)).as(capital).isCloseTo(calculated, Offset.offset(.0005));
    }

    /// Coaching in eight schools, Rubin (1981), as in the textbooks with a flat prior.
    @Test
    void theEightSchoolsAreThoseOfTheTextbook() {
        double[] effects = {28, 8, -3, 7, -1, 1, 18, 12};
        double[] errors = {15, 10, 16, 11, 9, 11, 10, 18};
        FewWorkplaces schools = FewWorkplaces.of(effects, errors, new FewWorkplaces.Prior(10, true, 60), 5);
        double[] textbook = {11.4, 7.9, 6.1, 7.6, 5.1, 6.1, 10.7, 8.5};
        for (int j = 0; j < 8; j++)
            assertThat(schools.workplaces().get(j).level()).isCloseTo(textbook[j], Offset.offset(.051));
    }
}
