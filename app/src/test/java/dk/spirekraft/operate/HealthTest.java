package dk.spirekraft.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spirekraft.Spirekraft;
import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.measure.KeyPlace;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/// A machine learns whether a node lives, serves and fares well, and nothing of anybody.
@RunningProgram
@ExtendWith(OutputCaptureExtension.class)
class HealthTest {

    private static final Pattern ASSET = Pattern.compile("/assets/[^\"]+");

    @Autowired
    Cast cast;

    @Autowired
    DatabaseAddress database;

    @Autowired
    ApplicationContext program;

    @Test
    void aNodeLivesAndServes() {
        var live = cast.phone().get("/health/live");
        assertThat(live.status()).isEqualTo(200);
        assertThat(live.body()).isEqualTo("live\n");
        var ready = cast.phone().get("/health/ready");
        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.response().headers().map())
                .doesNotContainKey("set-cookie")
                .containsEntry("cache-control", List.of("no-store"));
    }

    @Test
    void withoutItsDatabaseANodeDoesNotServe() {
        var gone = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/none", database.owner(), database.program());
        var beans = new StaticListableBeanFactory(Map.of("database", gone));
        assertThat(new Readiness(beans.getBeanProvider(DatabaseAddress.class)).isReady())
                .isFalse();
        beans = new StaticListableBeanFactory(Map.of("database", database));
        assertThat(new Readiness(beans.getBeanProvider(DatabaseAddress.class)).isReady())
                .isTrue();
    }

    @Test
    void whatItTellsOfHowItFaresDoesNotGrowWhenSomebodyAnswers(CapturedOutput output) {
        School havgard = cast.school("Havgård Skole", 62);
        var wave = cast.openWave(havgard);
        var codes = cast.slips(havgard, wave, 2);
        var application = new SpringApplication(Spirekraft.class, Terminal.ThatMorning.class);
        application.setDefaultProperties(Terminal.beside(database, KeyPlace.of(program))
                .with("server.port", "0")
                .with("spirekraft.metrics.port", "0")
                .with("spirekraft.reminders", "false")
                .settings());
        try (var node = application.run()) {
            var pages = new Phone(node.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            var metrics = new Phone(node.getBean(MetricsServer.class).port());
            pages.get("/");
            String before = metrics.get("/metrics").body();
            assertThat(before)
                    .contains("spirekraft_page_seconds_count 1\n", "spirekraft_failed_total 0\n")
                    .contains("spirekraft_connections{pool=\"outside\",state=\"most\"} 6\n")
                    .contains("spirekraft_job_failures{job=\"close-waves\"}")
                    .contains(
                            "# TYPE spirekraft_heap_bytes gauge",
                            "spirekraft_sign_ins_failed_total{kind=\"PASSKEY\"} 0");
            assertThat(before.lines().filter(line -> !line.startsWith("#")))
                    .allMatch(
                            line -> line.matches("spirekraft_[a-z_]+(\\{[^}]*})? -?[0-9.E]+"),
                            "is a line of Prometheus");

            String begun = pages.get("/s/" + codes.getFirst().symbols()).body()
                    + pages.get("/svar").body();
            List<String> sheets =
                    ASSET.matcher(begun).results().map(found -> found.group()).toList();
            assertThat(sheets).isNotEmpty().allMatch(asset -> pages.get(asset).status() == 200);
            for (int item = 1; item <= 15; item++) pages.post("/svar/" + item, Map.of("svar", "4"));
            assertThat(pages.post("/svar/send", Map.of()).says("Dit svar er sendt"))
                    .isTrue();

            String after = metrics.get("/metrics").body();
            assertThat(after).contains("spirekraft_page_seconds_count 1\n");
            assertThat(after)
                    .doesNotContain(
                            havgard.slug(),
                            wave.id().toString(),
                            codes.getFirst().symbols());
        }
        assertThat(output.getAll()).doesNotContain(codes.getFirst().symbols());
    }

    @Test
    void aPortThatIsTakenIsToldInOneSentence() {
        var taken = program.getEnvironment().getRequiredProperty("local.server.port");
        var said = new SpringApplication(Spirekraft.class);
        said.setDefaultProperties(Terminal.beside(
                        database, Path.of("target/health", UUID.randomUUID().toString()))
                .with("server.port", "0")
                .with("spirekraft.metrics.address", "127.0.0.1")
                .with("spirekraft.metrics.port", taken)
                .settings());
        assertThatThrownBy(said::run)
                .hasRootCauseInstanceOf(BindException.class)
                .hasStackTraceContaining("SPIREKRAFT_METRICS_PORT is a port that is free at 127.0.0.1");
    }
}
