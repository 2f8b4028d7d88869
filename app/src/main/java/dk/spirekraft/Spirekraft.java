package dk.spirekraft;

import dk.spirekraft.operate.Operator;
import dk.spirekraft.web.ProgramClock;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/// The program: a web server for the whole programme, from the measurement to the shared case story. With a word
/// instead
/// of options it is a command of the operator.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Spirekraft {

    private static final Logger LOG = LoggerFactory.getLogger(Spirekraft.class);

    public static void main(String[] arguments) {
        if (arguments.length > 0 && !arguments[0].startsWith("-"))
            System.exit(Operator.run(Spirekraft.class, arguments));
        try {
            SpringApplication.run(Spirekraft.class, arguments);
        } catch (SpringApplication.AbandonedRunException stopped) {
            LOG.debug("Stopped while starting", stopped);
        }
    }

    @Bean
    Clock clock() {
        return new ProgramClock();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }
}
