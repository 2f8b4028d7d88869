package dk.spirekraft.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Browsers.Window;
import java.util.Base64;
import java.util.HexFormat;

/// A page in a real browser on which `ballot.js` can be run.
///
/// @param window stands at the program's own front page, under its content policy
record BallotScript(Window window) {

    static BallotScript on(Browsers browsers) {
        var window = browsers.open(Look.PHONE);
        window.page().navigate("/");
        return new BallotScript(window);
    }

    void reload() {
        window.page().reload();
    }

    /// Closes the window, about which the browser must have had nothing to say.
    void leave() {
        assertThat(window.complaints()).isEmpty();
        assertThat(window.elsewhere()).isEmpty();
        window.close();
    }

    /// Runs lines of script with everything that `ballot.js` exports as `b`, and `a` as given. A refusal comes back as
    /// its reason.
    Object run(String lines, Object a) {
        return window.page().evaluate("""
                async (a) => {
                  const b = await import("/assets/ballot.js");
                  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
                  const bytes = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
                  try {
                    %s
                  } catch (refusal) {
                    if (refusal instanceof b.Refusal) return refusal.message;
                    throw refusal;
                  }
                }
                """.formatted(lines), a);
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
