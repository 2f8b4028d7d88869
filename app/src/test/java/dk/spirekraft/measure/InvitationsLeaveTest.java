package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Invitations leave by a real mail server and a real SMS gateway, each once, and name the place that was configured
/// for answering.
@RunningProgram
class InvitationsLeaveTest {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final List<String> MESSAGES = new CopyOnWriteArrayList<>();
    private static final String LINK = "/invitation#[0-9a-f-]{36}\\.[\\w-]{32}\\.[0-9a-f]{64}";

    @Autowired
    Cast cast;

    @Autowired
    Invited invited;

    @Autowired
    Invitations invitations;

    School havgard;
    Wave wave;

    @DynamicPropertySource
    static void serversRun(DynamicPropertyRegistry properties) throws IOException {
        MAIL.start();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            MESSAGES.add(exchange.getRequestURI().getQuery());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        gateway.start();
        int port = gateway.getAddress().getPort();
        properties.add("spirekraft.smtp.host", () -> "127.0.0.1");
        properties.add("spirekraft.smtp.port", () -> MAIL.getSmtp().getPort());
        properties.add("spirekraft.answering.url", () -> "https://svar.kommune.example");
        properties.add("spirekraft.sms.url", () -> "http://127.0.0.1:%d/?to={to}&text={text}".formatted(port));
    }

    @AfterAll
    static void theMailServerStops() {
        MAIL.stop();
    }

    @BeforeEach
    void havgardInvites() {
        havgard = cast.school("Havgård Skole", 20);
        wave = invited.collecting(havgard, false);
    }

    @Test
    void eachAddressGetsOneLetterOrOneMessageWithALinkOfItsOwn() {
        invited.invite(havgard, wave, "tr@skole.example", "20 12 34 56", "+46 70 123 45 67");
        invited.leave(havgard, wave);
        assertThat(MAIL.getReceivedMessages()).singleElement().satisfies(letter -> {
            assertThat(letter.getAllRecipients()[0]).hasToString("tr@skole.example");
            assertThat((String) letter.getContent())
                    .contains("svarbevis", "token", "https://svar.kommune.example/svar")
                    .containsPattern(LINK);
        });
        assertThat(MESSAGES)
                .hasSize(2)
                .anyMatch(message -> message.startsWith("to=+4520123456&text=Målingen på Havgård Skole: hent"))
                .anyMatch(message -> message.startsWith("to=+46701234567&"))
                .allSatisfy(message -> assertThat(message).containsPattern(LINK));
        assertThat(MESSAGES.getFirst().split("#")[1])
                .isNotEqualTo(MESSAGES.getLast().split("#")[1]);
        assertThat(cast.in(havgard, () -> invitations.standing(wave))).isEqualTo(new Invitations.Standing(0, 0, 3, 0));
    }
}
