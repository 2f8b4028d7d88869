package dk.spirekraft.bench.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A staff list of 5,000 lines as the secretariat brings it in the browser: seen first, then taken, then brought again.
final class StaffLoad {

    private static final String SECRETARIAT = "sekretariat@fjordby.example";
    private static final String IMPORT = "/skoler/havgard-skole/kolleger/import";
    private static final Pattern CONTENT = Pattern.compile("name=\"indhold\" value=\"([^\"]*)\"");
    private static final int LINES = 5_000;
    private static final int UNITS = 40;
    private static final int RUNS = 3;

    private StaffLoad() {}

    static void run(Running program) throws IOException {
        try (var office = Office.signIn(program.port(), SECRETARIAT)) {
            for (int run = 1; run <= RUNS; run++) {
                Path list = Files.createTempFile("staff", ".csv");
                Files.writeString(list, list(run));
                time(office, list, "new people");
                time(office, list, "the same again");
                Files.delete(list);
            }
        }
    }

    private static String list(int run) {
        return IntStream.range(0, LINES)
                .mapToObj(line ->
                        "Kollega %d;kollega-%d-%d@skole.example;Team %d;Lærer".formatted(line, run, line, line % UNITS))
                .collect(Collectors.joining("\n", "Navn;E-mail;Enhed;Rolle\n", "\n"));
    }

    private static void time(Office office, Path list, String what) throws IOException {
        String csrf = office.csrf(IMPORT);
        long begun = System.nanoTime();
        String seen = office.upload(IMPORT, Map.of("_csrf", csrf), list).text();
        double dry = (System.nanoTime() - begun) / 1e9;
        Matcher content = CONTENT.matcher(seen);
        if (!content.find()) throw new IOException("The list was not taken up for its dry run");
        begun = System.nanoTime();
        Wire.Reply taken = office.follow(office.send(
                IMPORT + "/optagelse",
                "_csrf=" + csrf + "&indhold=" + URLEncoder.encode(content.group(1), StandardCharsets.UTF_8)));
        if (taken.status() != 200) throw new IOException("Taking the list ended with " + taken.status());
        System.out.printf(
                "%,d lines, %s: dry run %.2f s, taking %.2f s%n", LINES, what, dry, (System.nanoTime() - begun) / 1e9);
    }
}
