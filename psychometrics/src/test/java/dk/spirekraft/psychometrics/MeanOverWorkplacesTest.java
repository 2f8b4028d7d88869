package dk.spirekraft.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.spirekraft.psychometrics.RandomIntercept.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanOverWorkplacesTest {

    private static Group group(int n, double mean, double sd) {
        return new Group(n, mean, (n - 1) * sd * sd);
    }

    @Test
    void forWorkplacesOfOneSizeItIsTheIntervalOfTheirMeans() {
        var over = MeanOverWorkplaces.of(
                List.of(group(30, 50, 12), group(30, 55, 12), group(30, 60, 12), group(30, 65, 12)));
        // SciPy: stats.t.interval(.95, 3, 57.5, stats.sem([50, 55, 60, 65])).
        assertThat(over.mean()).isEqualTo(57.5, within(1e-9));
        assertThat(over.standardError()).isEqualTo(3.2274861218, within(1e-9));
        assertThat(over.interval(.95).low()).isEqualTo(47.2286987, within(1e-6));
        assertThat(over.interval(.95).high()).isEqualTo(67.7713013, within(1e-6));
    }

    @Test
    void forUnequalOnesItIsWhatSciPyFinds() {
        List<Group> groups = List.of(group(8, 48, 18), group(40, 61, 17), group(25, 57, 19), group(60, 66, 18));
        var over = MeanOverWorkplaces.of(groups);
        assertThat(over.mean()).isEqualTo(59.562473, within(1e-5));
        assertThat(over.standardError()).isEqualTo(3.432753, within(1e-5));
    }

    @Test
    void itIsNeverSurerThanTheModelWhereWorkplacesHappenToAgree() {
        List<Group> groups = List.of(group(10, 60, 20), group(10, 60, 20), group(10, 60, 20), group(10, 60, 20));
        assertThat(MeanOverWorkplaces.of(groups).standardError())
                .isEqualTo(RandomIntercept.fit(groups).standardError())
                .isPositive();
    }

    @Test
    void oneWorkplaceIsNoMeanOverWorkplaces() {
        assertThatThrownBy(() -> new MeanOverWorkplaces(60, 1, 1)).hasMessageContaining("two or more, but got 1");
    }
}
