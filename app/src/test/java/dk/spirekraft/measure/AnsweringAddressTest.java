package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.web.SiteAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/// Those who were invited answer at the installation's own address, or at another one that nobody can listen in on.
class AnsweringAddressTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withUserConfiguration(SiteAddress.class, AnsweringAddress.class)
            .withPropertyValues("spirekraft.url=https://spirekraft.kommune.example");

    @Test
    void withoutAnotherItIsTheInstallationsOwn() {
        program.run(context -> {
            AnsweringAddress address = context.getBean(AnsweringAddress.class);
            assertThat(address.of("/svar")).isEqualTo("https://spirekraft.kommune.example/svar");
            assertThat(address.from("/svar/gem")).isEqualTo("/svar/gem");
        });
    }

    @Test
    void anotherIsNamedInFull() {
        program.withPropertyValues("spirekraft.answering.url=https://svar.kommune.example/")
                .run(context -> {
                    AnsweringAddress address = context.getBean(AnsweringAddress.class);
                    assertThat(address.of("/svar")).isEqualTo("https://svar.kommune.example/svar");
                    assertThat(address.from("/svar/gem")).isEqualTo("https://svar.kommune.example/svar/gem");
                });
    }

    @Test
    void oneInTheOpenOrWithAPathStopsTheStart() {
        for (String wrong : List.of("http://svar.kommune.example", "svar.kommune.example", "https://a.example/svar"))
            program.withPropertyValues("spirekraft.answering.url=" + wrong)
                    .run(context -> assertThat(context)
                            .as(wrong)
                            .getFailure()
                            .rootCause()
                            .hasMessageContaining("SPIREKRAFT_ANSWERING_URL"));
    }
}
