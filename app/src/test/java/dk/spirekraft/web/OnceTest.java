package dk.spirekraft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What one page wants several times is asked once; what may change is asked each time.
class OnceTest {

    private final AtomicInteger times = new AtomicInteger();

    private static void during(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/skoler")));
    }

    private int ask(String key) {
        return Once.asked(key, times::incrementAndGet);
    }

    @AfterEach
    void thePageIsOver() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whileAPageIsLookedAtTheSameIsAskedOnce() {
        during("GET");
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(2);
    }

    @Test
    void theNextPageAsksAnew() {
        during("GET");
        ask("a");
        during("GET");
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void whereSomethingIsSentAndInJobsItIsAskedEachTime() {
        during("POST");
        ask("a");
        assertThat(ask("a")).isEqualTo(2);
        RequestContextHolder.resetRequestAttributes();
        assertThat(ask("a")).isEqualTo(3);
    }
}
