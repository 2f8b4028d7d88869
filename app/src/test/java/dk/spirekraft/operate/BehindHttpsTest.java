package dk.spirekraft.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.Spirekraft;
import dk.spirekraft.database.DatabaseAddress;
import dk.spirekraft.measure.KeyPlace;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/// Where pages are reached by HTTPS, cookies say by their names that nobody but this host laid them, and that way
/// alone.
@RunningProgram
class BehindHttpsTest {

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    DatabaseAddress database;

    @Autowired
    ApplicationContext program;

    @Test
    void cookiesAreCalledByHowTheyCame() {
        Stage.Set set = stage.set();
        var code = cast.slips(set.own(), cast.openWave(set.own()), 1).getFirst();
        var application = new SpringApplication(Spirekraft.class, Terminal.ThatMorning.class);
        application.setDefaultProperties(Terminal.beside(database, KeyPlace.of(program))
                .with("server.port", "0")
                .with("spirekraft.url", "https://social.fjordby.example")
                .with("spirekraft.reminders", "false")
                .settings());
        try (var node = application.run()) {
            int port = node.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(cookie(port, "/log-ind"))
                    .startsWith("__Host-spirekraft=")
                    .contains("Path=/;", "Secure");
            assertThat(cookie(port, "/?sprog=en"))
                    .startsWith("__Host-sprog=en;")
                    .contains("Path=/;", "Secure");
            assertThat(cookie(port, "/s/" + code.symbols()))
                    .startsWith("__Secure-ankomst=")
                    .contains("Path=/svar", "Secure");
            assertThat(cookie(port, "/personale/" + set.key()))
                    .startsWith("__Secure-personale=")
                    .contains("Path=/personale", "Secure");
            String staff = cookie(port, "/personale/" + set.key()).split(";")[0];
            assertThat(ask(port, "/personale/loefter", staff)).isEqualTo(200);
            assertThat(ask(port, "/personale/loefter", staff.replace("__Secure-", "")))
                    .isEqualTo(404);
        }
    }

    private static int ask(int port, String path, String cookie) {
        return new Phone(port).ask(path, "Cookie", cookie).statusCode();
    }

    private static String cookie(int port, String path) {
        HttpResponse<String> answer = new Phone(port).ask(path);
        return answer.headers().allValues("Set-Cookie").getFirst();
    }
}
