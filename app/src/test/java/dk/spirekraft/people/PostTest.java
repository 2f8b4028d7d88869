package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/// Letters leave by the mail server that is named. Only a demo without one has a mailbox that everybody can read.
class PostTest {

    private static final Letter LETTER =
            new Letter("amr@skole.example", "Dit link til Spirekraft", "Æblerød blå, http://localhost/log-ind/x");

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withUserConfiguration(Post.class, MailServer.class);

    @Nested
    class WhenAMailServerIsNamed {

        private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

        @BeforeEach
        void theServerRuns() {
            server.start();
        }

        @AfterEach
        void theServerStops() {
            server.stop();
        }

        private ApplicationContextRunner program() {
            return program.withPropertyValues(
                    "spirekraft.smtp.host=127.0.0.1",
                    "spirekraft.smtp.port=" + server.getSmtp().getPort(),
                    "spirekraft.mail.from=spirekraft@kommune.example");
        }

        @Test
        void theLetterArrivesWithAllItsLetters() {
            program().run(context -> {
                context.getBean(Post.class).send(LETTER);
                assertThat(server.waitForIncomingEmail(Duration.ofSeconds(20).toMillis(), 1))
                        .isTrue();
                var arrived = server.getReceivedMessages()[0];
                assertThat(arrived.getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly("amr@skole.example");
                assertThat(arrived.getFrom())
                        .extracting(Object::toString)
                        .containsExactly("spirekraft@kommune.example");
                assertThat(arrived.getSubject()).isEqualTo("Dit link til Spirekraft");
                assertThat((String) arrived.getContent()).contains("Æblerød blå", "http://localhost/log-ind/x");
            });
        }

        @Test
        void whenTheProgramStopsAllLettersOnTheirWayStillLeave() {
            int many = 50;
            program().run(context -> {
                for (int letter = 0; letter < many; letter++)
                    context.getBean(Post.class).send(LETTER);
            });
            assertThat(server.getReceivedMessages()).hasSize(many);
        }

        @ParameterizedTest
        @CsvSource({"127.0.0.1, false, true", "0.0.0.0, false, false", "0.0.0.0, true, true"})
        void aServerElsewhereThatDoesNotEncryptGetsNothingUnlessSomebodySaysSo(
                String host, boolean unencrypted, boolean leaves) {
            program()
                    .withPropertyValues("spirekraft.smtp.host=" + host, "spirekraft.smtp.unencrypted=" + unencrypted)
                    .run(context -> assertThat(context.getBean(Post.class).deliver(LETTER))
                            .isEqualTo(leaves));
        }

        @Test
        void aPasswordNeverGoesUnencrypted() {
            server.setUser("spirekraft", "hemmelig");
            program()
                    .withPropertyValues(
                            "spirekraft.smtp.user=spirekraft",
                            "spirekraft.smtp.password=hemmelig",
                            "spirekraft.smtp.unencrypted=true")
                    .run(context -> assertThat(context.getBean(Post.class).deliver(LETTER))
                            .isFalse());
        }

        @Test
        void whoMustKnowIsToldWhetherALetterLeft() {
            program().run(context -> {
                Post post = context.getBean(Post.class);
                assertThat(post.deliver(LETTER)).isTrue();
                assertThat(server.getReceivedMessages()).hasSize(1);
                server.stop();
                assertThat(post.deliver(LETTER)).isFalse();
            });
        }

        @Test
        void noMailboxIsOpenEvenInTheDemo() {
            program().withPropertyValues("spirekraft.demo=true").run(context -> {
                Post post = context.getBean(Post.class);
                assertThat(post.hasMailbox()).isFalse();
                post.send(LETTER);
                assertThat(post.mailbox()).isEmpty();
            });
        }
    }

    @Nested
    class WhenNoMailServerIsNamed {

        @Test
        void theDemoKeepsLettersInItsMailbox() {
            program.withPropertyValues("spirekraft.demo=true").run(context -> {
                Post post = context.getBean(Post.class);
                post.send(LETTER);
                assertThat(post.hasMailbox()).isTrue();
                assertThat(post.mailbox()).containsExactly(LETTER);
            });
        }

        @Test
        void nobodyElseHasAMailbox() {
            program.run(context -> {
                Post post = context.getBean(Post.class);
                post.send(LETTER);
                assertThat(post.hasMailbox()).isFalse();
                assertThat(post.mailbox()).isEmpty();
                assertThat(post.deliver(LETTER)).isFalse();
            });
        }
    }

    @Test
    void nothingTypedBecomesAHeader() {
        assertThatThrownBy(() -> new Letter("amr@skole.example\r\nBcc: alle@skole.example", "Hej", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("amr@skole.example", "Hej\nBcc: alle@skole.example", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
