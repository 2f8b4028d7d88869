package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.School;
import dk.spirekraft.questionnaire.Questionnaire;
import dk.spirekraft.questionnaire.Scale;
import dk.spirekraft.questionnaire.ShippedQuestionnaires;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.understand.Release.KnownSpread;
import dk.spirekraft.understand.Release.KnownSpread.Source;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A pooled spread is worked out from spreads that are told anyway, so that taking it apart tells nothing more.
@RunningProgram
class PooledSpreadsTest {

    private static final Questionnaire ASKED = ShippedQuestionnaires.all().getFirst();
    private static final Scale TRUST = ASKED.scale("trust").orElseThrow();

    @Autowired
    Cast cast;

    @Autowired
    PooledSpreads spreads;

    School havgard;
    Wave wave;

    @BeforeEach
    void havgardHasAWave() {
        havgard = cast.school("Havgård Skole", 40);
        wave = cast.openWave(havgard);
    }

    private void add(int workplaces, int n, KnownSpread spread) {
        var cell = new ScaleCell.Published(
                TRUST.id(), n, 57, spread, Optional.empty(), Optional.empty(), Optional.empty());
        for (int i = 0; i < workplaces; i++)
            cast.in(havgard, () -> {
                spreads.add(wave, cell);
                return true;
            });
    }

    private KnownSpread pooled() {
        return cast.in(havgard, () -> spreads.of(wave, TRUST));
    }

    @Test
    void smallWorkplacesWhoseSpreadIsToldNowhereAreNotPooled() {
        add(20, 29, new KnownSpread(18, Source.TYPICAL));
        assertThat(pooled()).isEqualTo(new KnownSpread(TRUST.typicalSd(), Source.TYPICAL));
    }

    @Test
    void nineAreTooFewAndTenArePooled() {
        add(9, 31, new KnownSpread(18, Source.OWN));
        assertThat(pooled().source()).isEqualTo(Source.TYPICAL);
        add(1, 31, new KnownSpread(18, Source.OWN));
        assertThat(pooled()).isEqualTo(new KnownSpread(18, Source.POOLED));
    }
}
