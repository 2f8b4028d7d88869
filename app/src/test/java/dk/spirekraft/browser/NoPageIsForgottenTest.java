package dk.spirekraft.browser;

import dk.spirekraft.access.Pins;
import dk.spirekraft.learn.support.MailKeys;
import dk.spirekraft.measure.Invited;
import dk.spirekraft.story.Browsers;
import dk.spirekraft.story.Browsers.Look;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Stage;
import dk.spirekraft.story.ViewsDrawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is asked of every page is asked of every page: [EveryPage] sees each route that shows one, and each template
/// that draws one.
@RunningProgram
@Tag("browser")
class NoPageIsForgottenTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern CALL = Pattern.compile("@template\\.([\\w.-]+)\\(");

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    Invited invited;

    @Autowired
    MailKeys mail;

    @Autowired
    Browsers browsers;

    @Autowired
    ViewsDrawn drawn;

    @BeforeEach
    void everyPageIsSeen() {
        drawn.forget();
        EveryPage.on(stage, cast, invited, mail).look(browsers, Look.PHONE.withoutScript(), "da", window -> {});
    }

    @Test
    void everyRouteIsLookedAtOrShowsNoPageAndEveryTemplateIsDrawn() throws IOException {
        var softly = new SoftAssertions();
        Set<String> unseen = new TreeSet<>(Pins.all().keySet());
        unseen.removeIf(route -> !route.startsWith("GET "));
        unseen.removeAll(drawn.routes());
        List<String> withoutPage = Written.in("no-pages.txt").stream()
                .map(line -> line.split(" = ")[0])
                .toList();
        softly.assertThat(unseen).containsExactlyInAnyOrderElementsOf(withoutPage);
        softly.assertThat(drawn.templates()).containsAll(pages());
        softly.assertAll();
    }

    /// Pages are the templates that no other template is made with, but for mails.
    private static Set<String> pages() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            List<Path> templates =
                    files.filter(file -> file.toString().endsWith(".jte")).toList();
            Set<String> pages = templates.stream()
                    .map(file -> TEMPLATES.relativize(file).toString().replaceFirst("\\.jte$", ""))
                    .filter(template -> !template.endsWith("/mail"))
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Path template : templates)
                CALL.matcher(Files.readString(template))
                        .results()
                        .forEach(call -> pages.remove(call.group(1).replace('.', '/')));
            return pages;
        }
    }
}
