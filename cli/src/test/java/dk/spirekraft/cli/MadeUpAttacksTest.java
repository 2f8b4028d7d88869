package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.cli.scenario.ScenarioAudit;
import dk.spirekraft.cli.scenario.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Attacks of other kinds, in files of the same format: waves, weights, scales, joiners, audiences, insiders, totals,
/// pulses, chains, turnout, praise, extremes, higher minimums. Each succeeds on what was asked for, and none on what is
/// published.
class MadeUpAttacksTest {

    static List<Path> attacks() throws IOException {
        try (Stream<Path> files = Files.list(Told.DATA.resolve("attacks-made-up"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theAttackSucceedsWhereAllIsPublished(Path attack) {
        var naive = ScenarioAudit.of(ScenarioFile.read(attack)).naive();
        assertThat(naive.isSolved()).isTrue();
        assertThat(naive.isAsExpected()).as("%s", naive.reached()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatIsPublishedIsCertifiedAndWhatACarefulProgramShowsIsShown(Path attack) {
        var audit = ScenarioAudit.of(ScenarioFile.read(attack));
        assertThat(audit.isCertified()).isTrue();
        assertThat(audit.missed()).isEmpty();
    }
}
