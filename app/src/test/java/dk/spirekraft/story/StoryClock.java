package dk.spirekraft.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// The time in the story: it begins on a Tuesday morning in November and moves only when a test moves it.
public class StoryClock extends Clock {

    private static final Instant START = Instant.parse("2026-11-24T08:00:00Z");
    private volatile Instant now = START;

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    private synchronized void begin() {
        now = START;
    }

    /// Sets the clock back when a class begins, so that none depends on how long those before it took.
    static class Beginning implements TestExecutionListener {

        @Override
        public void beforeTestClass(TestContext test) {
            test.getApplicationContext().getBean(StoryClock.class).begin();
        }
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
