package dk.spirekraft.bench.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A file of answers as the secretariat imports it in the browser: uploaded, looked at, taken and released.
final class ImportLoad {

    private static final String SECRETARIAT = "sekretariat@fjordby.example";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern CHOSEN =
            Pattern.compile("name=\"(kolonne-\\d+)\">(?:(?!</select>).)*?value=\"([^\"]+)\" selected", Pattern.DOTALL);
    private static final Pattern KNOWN = Pattern.compile("<option value=\"([^\"]*bhr2000[^\"]*)\"");
    private static final int RUNS = 5;
    private static final int SCHOOL = 60;

    private ImportLoad() {}

    static void run(Running program, Path questionnaire, Path answers) throws IOException {
        try (var office = Office.signIn(program.port(), SECRETARIAT)) {
            String csrf = office.csrf("/kommune/spoergeskemaer");
            office.upload("/kommune/spoergeskemaer", Map.of("_csrf", csrf), questionnaire);
            String name = first(KNOWN, office.get("/kommune/import").text());
            time(office, name, new Import("workplaces", "mange", answers));
            time(office, name, new Import("units of one school", "en", answers));
            Path few = Files.createTempFile("sixty", ".csv");
            Files.write(few, Files.readAllLines(answers).subList(0, SCHOOL + 1));
            time(office, name, new Import("one school of sixty", "en", few));
            Files.delete(few);
        }
    }

    /// @param groups what the groups of the file are, as the form sends it
    private record Import(String what, String groups, Path answers) {}

    private static void time(Office office, String questionnaire, Import one) throws IOException {
        String csrf = office.csrf("/kommune/spoergeskemaer");
        for (int run = 1; run <= RUNS; run++) {
            long begun = System.nanoTime();
            take(office, csrf, questionnaire, one);
            System.out.printf(
                    "import, closing and release as %s: %.2f s%n", one.what(), (System.nanoTime() - begun) / 1e9);
        }
    }

    private static void take(Office office, String csrf, String questionnaire, Import one) throws IOException {
        String preview = office.upload(
                        "/kommune/import", Map.of("_csrf", csrf, "questionnaire", questionnaire), one.answers())
                .text();
        String fields = pairs(HIDDEN, preview).stream()
                        .collect(Collectors.joining("&", "", "&name=Bench&grupper=" + one.groups() + "&"))
                + String.join("&", pairs(CHOSEN, preview));
        Wire.Reply taken = office.follow(office.send("/kommune/import/optagelse", fields));
        if (taken.status() != 200) throw new IOException("The import ended with " + taken.status());
    }

    private static List<String> pairs(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(found -> found.group(1) + "=" + URLEncoder.encode(found.group(2), StandardCharsets.UTF_8))
                .distinct()
                .toList();
    }

    private static String first(Pattern pattern, String page) throws IOException {
        Matcher found = pattern.matcher(page);
        if (!found.find()) throw new IOException("No " + pattern + " on the page");
        return found.group(1);
    }
}
