package dk.spirekraft.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The time in the story: it begins on a Tuesday morning in November and moves only when a test moves it.
public class StoryClock extends Clock {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private volatile Instant now = START;

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @TestConfiguration
    static class Beans {
        @Bean
        @Primary
        StoryClock storyClock() {
            return new StoryClock();
        }
    }
}
