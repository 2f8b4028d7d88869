package dk.spirekraft.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.api.hook.HookUrl;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.mock.web.MockHttpServletRequest;

/// What other programs send, read as the controllers read it: what is refused gets a status of its own.
public final class AskedByPrograms {

    private AskedByPrograms() {}

    public static void body(byte[] sent) {
        try {
            HookWish.read(sent, url -> HookUrl.of(url, false));
        } catch (Refusal refused) {
            assertThat(refused.kind().status()).isBetween(400, 499);
        }
    }

    public static void page(byte[] cursor) {
        var request = new MockHttpServletRequest();
        request.setParameter("after", new String(cursor, StandardCharsets.UTF_8));
        try {
            Slice.of(List.of("000000001", "000000009"), Function.identity(), request);
        } catch (Refusal refused) {
            assertThat(refused.kind().status()).isBetween(400, 499);
        }
    }
}
