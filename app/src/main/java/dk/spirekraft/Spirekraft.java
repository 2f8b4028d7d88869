package dk.spirekraft;

import dk.spirekraft.web.ProgramClock;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/// The program: a web server for the whole programme, from the measurement to the shared case story.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Spirekraft {

    public static void main(String[] arguments) {
        SpringApplication.run(Spirekraft.class, arguments);
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
