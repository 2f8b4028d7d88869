package dk.spirekraft.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whole pages as they were looked at and found right, under `src/test/resources/golden`. Run with `-Dgolden=rewrite`
/// to write them anew, and look at the difference before committing it.
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("golden"));

    private static final String DAY = "(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag) den ";
    private static final String MONTH =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)";

    private static final String SHORT_MONTH = "(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\.?";

    private Golden() {}

    /// Compares a page with the one that was found right.
    ///
    /// @param name of the file, without its ending
    public static void expect(String name, Phone.Page page) {
        expectText(name, page.status() + "\n" + steady(page.body()));
    }

    /// Compares a part of a page, such as a drawing, with the one that was found right.
    public static void expectText(String name, String found) {
        Path file = FOLDER.resolve(name + ".html");
        try {
            if (REWRITE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, found);
            }
            assertThat(found).as("%s (-Dgolden=rewrite writes it anew)", file).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Without what differs from run to run: tokens, ids, dates, and the number behind a school's address.
    private static String steady(String page) {
        return page.replaceAll("name=\"(_csrf|indhold)\" value=\"[^\"]*\"", "name=\"$1\" value=\"…\"")
                .replaceAll("data-challenge=\"[^\"]*\"", "data-challenge=\"…\"")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…id…")
                .replaceAll("(/personale/|/log-ind/)[A-Za-z0-9_-]{24,43}", "$1…")
                .replaceAll("(-skole)-\\d+", "$1")
                .replaceAll("<path d=\"(M\\d+ \\d+h1v1h-1z)+\"/>", "<path d=\"…\"/>")
                .replaceAll("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}", "…kode…")
                .replaceAll("http://localhost:\\d+", "http://localhost")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d", "…dato…")
                .replaceAll(DAY + "\\d+\\. " + MONTH + "( \\d{4})?( kl\\. \\d+\\.\\d\\d)?", "…dag…")
                .replaceAll("\\d+\\. " + SHORT_MONTH + " \\d{4}", "…dato…")
                .replaceAll(MONTH + " \\d{4}", "…måned…")
                .replaceAll("/(forloeb|rutiner|overlevering)/\\d+", "/$1/…")
                .replaceAll("(rutine|grund)-\\d+", "$1-…")
                .replaceAll("data-(now|from|to)=\"\\d+\"", "data-$1=\"…\"")
                .replaceAll("\\s+\n", "\n");
    }
}
