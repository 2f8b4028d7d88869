package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.MeanOverWorkplaces;
import dk.spirekraft.psychometrics.RandomIntercept;
import dk.spirekraft.understand.Release.KnownSpread;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How surely a municipality's mean is known was not always kept with it.
class FrozenMeansTest {

    private static final double SD = 20;

    private static Release school(int n, double mean) {
        var trust = new ScaleCell.Published(
                "trust",
                n,
                mean,
                new KnownSpread(SD, KnownSpread.Source.TYPICAL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Release(2, n, Optional.of(60), 5, List.of(trust), List.of(), List.of(), Optional.empty());
    }

    private final List<Release> schools =
            new ArrayList<>(List.of(school(20, 55), school(31, 61), school(12, 48), school(44, 66)));

    private static MeanOverWorkplaces mean(List<Release> schools) {
        return MeanOverWorkplaces.of(schools.stream()
                .map(release -> (ScaleCell.Published) release.scale("trust"))
                .map(cell -> new RandomIntercept.Group(cell.n(), cell.mean(), (cell.n() - 1) * SD * SD))
                .toList());
    }

    private MunicipalMean completed(MunicipalMean frozen) {
        return References.completed("trust", frozen, schools);
    }

    @Test
    void whereItStillFollowsFromWhatTheSchoolsHaveReleasedItIsSaid() {
        var frozen = new MunicipalMean(mean(schools).mean(), 4, Optional.empty());
        assertThat(completed(frozen).standardError()).contains(mean(schools).standardError());
        assertThat(completed(frozen).mean()).isEqualTo(frozen.mean());
    }

    @Test
    void whereASchoolHasAnotherResultNowItIsNot() {
        var frozen = new MunicipalMean(mean(schools).mean(), 4, Optional.empty());
        schools.set(0, school(20, 56));
        assertThat(completed(frozen)).isEqualTo(frozen);
    }

    @Test
    void whereSchoolsCameOrWentItIsNot() {
        var frozen = new MunicipalMean(mean(schools).mean(), 4, Optional.empty());
        schools.add(school(20, mean(schools).mean()));
        assertThat(completed(frozen)).isEqualTo(frozen);
    }

    @Test
    void whatWasKeptStays() {
        var frozen = new MunicipalMean(50, 4, Optional.of(3.0));
        assertThat(completed(frozen)).isEqualTo(frozen);
    }
}
