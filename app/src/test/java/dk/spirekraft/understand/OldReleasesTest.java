package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.psychometrics.Agreement;
import dk.spirekraft.understand.Release.ScaleCell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Releases are kept for good, so those made by older rules must still be readable, and say no more than they did.
class OldReleasesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aReleaseOfVersionOneTellsNeitherOmegaNorAgreement() {
        Release release = JSON.readValue("""
                {"version":1,"answered":41,"eligible":52,"minGroupSize":5,
                 "scales":[{"state":"published","scale":"trust","n":41,"mean":57.3,
                            "spread":{"sd":19.2,"source":"OWN"},"alpha":0.81},
                           {"state":"suppressed","scale":"fairness","reason":"TOO_FEW"}],
                 "items":[{"state":"published","item":"bonding-trust","n":41,"counts":[1,4,12,16,8],"mean":65.9}]}
                """, Release.class);
        var trust = (ScaleCell.Published) release.scale("trust");
        assertThat(trust.alpha()).contains(.81);
        assertThat(trust.omega()).isEmpty();
        assertThat(trust.agreement()).isEmpty();
        assertThat(release.eligible()).contains(52);
        assertThat(release.groups()).isEmpty();
    }

    @Test
    void aReleaseOfNowIsReadAsItWasWritten() {
        var spread = new Release.KnownSpread(19.2, Release.KnownSpread.Source.OWN);
        var trust = new ScaleCell.Published(
                "trust", 41, 57.3, spread, Optional.of(.81), Optional.of(.83), Optional.of(Agreement.MIXED));
        var release = new Release(2, 41, Optional.empty(), 5, List.of(trust), List.of(), List.of(), Optional.empty());
        assertThat(JSON.readValue(JSON.writeValueAsString(release), Release.class))
                .isEqualTo(release);
    }
}
