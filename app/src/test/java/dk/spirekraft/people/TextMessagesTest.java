package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dk.spirekraft.database.SetupFault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// SMS leave through the gateway that is named, and by no address that others could read.
class TextMessagesTest {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer gateway;
    private volatile int status = 200;

    @BeforeEach
    void aGatewayListens() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            received.add(exchange.getRequestURI().getRawQuery());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        gateway.start();
    }

    @AfterEach
    void itStops() {
        gateway.stop(0);
    }

    private TextMessages messages() {
        return new TextMessages("http://127.0.0.1:%d/send?to={to}&text={text}"
                .formatted(gateway.getAddress().getPort()));
    }

    @Test
    void theGatewayGetsNumberAndTextWithEveryLetter() {
        assertThat(messages().send("+4520123456", "Æblerød & blå + 100%?")).isTrue();
        assertThat(received)
                .containsExactly("to=%2B4520123456&text=%C3%86bler%C3%B8d%20%26%20bl%C3%A5%20%2B%20100%25%3F");
    }

    @Test
    void aRefusalAndAGatewayThatIsAwayAreTold() {
        status = 503;
        TextMessages messages = messages();
        assertThat(messages.send("+4520123456", "Hej")).isFalse();
        gateway.stop(0);
        assertThat(messages.send("+4520123456", "Hej")).isFalse();
    }

    @Test
    void withoutAGatewayNothingIsOffered() {
        assertThat(new TextMessages("").isOffered()).isFalse();
        assertThat(new TextMessages("").send("+4520123456", "Hej")).isFalse();
    }

    @Test
    void anAddressInTheOpenOrWithoutItsPlacesStopsTheStart() {
        for (String wrong : List.of(
                "http://gateway.example/?to={to}&text={text}",
                "http://127.0.0.1.example/?to={to}&text={text}",
                "https://gateway.example/?to={to}",
                "https://gateway.example/?text={text}",
                "ftp://gateway.example/{to}/{text}",
                "https://gate way.example/?to={to}&text={text}"))
            assertThatThrownBy(() -> new TextMessages(wrong)).as(wrong).isInstanceOf(SetupFault.class);
        assertThat(new TextMessages("https://gateway.example/?to={to}&text={text}").isOffered())
                .isTrue();
    }
}
