package dk.spirekraft.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/// A real Chromium, started once, that `SPIREKRAFT_CHROMIUM` names. Each window has its own cookies and remembers what
/// it asked other hosts for and what it complained of.
@TestComponent
public class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Environment environment;
    private Optional<Playwright> playwright = Optional.empty();
    private Optional<Browser> chromium = Optional.empty();

    public Browsers(Environment environment) {
        this.environment = environment;
    }

    /// How a window is opened.
    ///
    /// @param width in CSS pixels
    public record Look(int width, int height, boolean script, boolean dark) {

        public static final Look PHONE = new Look(390, 844, true, false);
        public static final Look DESK = new Look(1280, 800, true, false);

        public Look withoutScript() {
            return new Look(width, height, false, dark);
        }

        public Look inTheDark() {
            return new Look(width, height, script, true);
        }
    }

    /// A window on the program.
    ///
    /// @param elsewhere addresses of other hosts that it asked for
    /// @param complaints what it wrote to its console as errors
    public record Window(BrowserContext context, Page page, List<String> elsewhere, List<String> complaints)
            implements AutoCloseable {
        @Override
        public void close() {
            context.close();
        }
    }

    public Window open(Look look) {
        String base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(base)
                        .setViewportSize(look.width(), look.height())
                        .setJavaScriptEnabled(look.script())
                        .setBypassCSP(false)
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        List<String> elsewhere = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        context.onRequest(request -> {
            if (!request.url().startsWith(base)) elsewhere.add(request.url());
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        return new Window(context, context.newPage(), elsewhere, complaints);
    }

    private synchronized Browser browser() {
        if (chromium.isEmpty()) {
            var started = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            playwright = Optional.of(started);
            chromium = Optional.of(started.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(environment.getRequiredProperty("SPIREKRAFT_CHROMIUM")))
                            .setArgs(FLAGS)));
        }
        return chromium.orElseThrow();
    }

    @Override
    public void close() {
        playwright.ifPresent(Playwright::close);
    }
}
