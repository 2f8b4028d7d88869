package dk.spirekraft.api.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A receiver takes no more time of ours than it is given, whatever it sends meanwhile.
class HookSenderTest {

    private static final String ANSWER = "HTTP/1.1 200 " + "o".repeat(60) + "\r\n";
    private static final Duration BETWEEN_LETTERS = Duration.ofMillis(25);

    private ServerSocket receiver;
    private HookUrl url;

    @BeforeEach
    void aReceiverAnswersLetterByLetter() throws IOException {
        receiver = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        url = ((HookUrl.Read.Usable) HookUrl.of("http://localhost:" + receiver.getLocalPort() + "/", true)).url();
        Thread.ofVirtual().start(this::answer);
    }

    @AfterEach
    void itStops() throws IOException {
        receiver.close();
    }

    private void answer() {
        try (var sender = receiver.accept()) {
            for (byte letter : ANSWER.getBytes(StandardCharsets.US_ASCII)) {
                Thread.sleep(BETWEEN_LETTERS);
                sender.getOutputStream().write(letter);
            }
        } catch (IOException | InterruptedException brokenOff) {
            Thread.currentThread().interrupt();
        }
    }

    private HookSender.Outcome within(Duration patience) {
        return new HookSender(true, patience).post(url, Map.of(), new byte[0]);
    }

    @Test
    void itsAnswerIsReadIfItComesInTime() {
        assertThat(within(Duration.ofSeconds(60))).isEqualTo(new HookSender.Outcome.Answered(200));
    }

    /// The system's own lookup can't be broken off; it may take a minute.
    @Test
    void aNameThatNobodyKnowsTakesNoLonger() {
        var known = new CountDownLatch(1);
        var sender = new HookSender(true, Duration.ofMillis(200), host -> {
            try {
                known.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return InetAddress.getLoopbackAddress();
        });
        assertThat(sender.post(url, Map.of(), new byte[0]))
                .isEqualTo(new HookSender.Outcome.Unreachable("UnknownHostException"));
        known.countDown();
    }

    @Test
    void itIsBrokenOffHoweverBusyItIs() {
        assertThat(within(Duration.ofMillis(200))).isInstanceOf(HookSender.Outcome.Unreachable.class);
    }
}
