package dk.spirekraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.cli.scenario.Scenario;
import dk.spirekraft.cli.scenario.ScenarioAudit;
import dk.spirekraft.cli.scenario.ScenarioFile;
import dk.spirekraft.disclosure.People;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The eight attacks of the reference data: each succeeds on what was asked for, and none on what is published.
class VisibleAttacksTest {

    static Stream<String> attacks() {
        return Stream.of("V01", "V02", "V03", "V04", "V05", "V06", "V07", "V08");
    }

    private static ScenarioAudit audited(String name) {
        return ScenarioAudit.of(scenario(name));
    }

    private static Scenario scenario(String name) {
        return ScenarioFile.read(Told.DATA.resolve("attacks").resolve(name + ".json"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theNaiveAttackIsReproducedCodeForCode(String name) {
        var naive = audited(name).naive();
        assertThat(naive.areCodesAsExpected()).isTrue();
        assertThat(naive.isAsExpected()).isTrue();
        var expected = scenario(name).expected();
        assertThat(naive.reached()
                        .map(group -> Set.copyOf(people(name, group.people())))
                        .orElse(Set.of()))
                .isEqualTo(expected.people());
    }

    private static java.util.List<String> people(String name, People some) {
        var people = scenario(name).names().people();
        return some.rows().mapToObj(people::get).toList();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatIsPublishedIsCertified(String name) {
        var audit = audited(name);
        assertThat(audit.audit()).matches(one -> one.nothingUnderKIsReached());
        assertThat(audit.audit()).matches(one -> one.everybodyCanDeny());
        assertThat(audit.audit()).matches(one -> one.nobodyIsGuessed());
        assertThat(audit.isSilent()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatACarefulProgramShowsIsShown(String name) {
        assertThat(audited(name).missed()).isEmpty();
    }
}
