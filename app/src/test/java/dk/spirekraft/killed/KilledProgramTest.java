package dk.spirekraft.killed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Phone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Killed at any step and started again on the same folder, the program has lost no sheet that it acknowledged, and has
/// none twice.
@Tag("slow")
class KilledProgramTest {

    private static final Pattern CODE = Pattern.compile("<p class=\"slip-code\">([^<]+)</p>");
    private static final Pattern LINK = Pattern.compile("/log-ind/[A-Za-z0-9_-]{43}");
    private static final Pattern ANSWERED = Pattern.compile("(\\d+) af 62 har svaret");
    private static final int SLIPS = 40;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private Program program;

    KilledProgramTest() throws IOException {
        program = new Program(
                Path.of("target/killed", UUID.randomUUID().toString()).toAbsolutePath());
    }

    @BeforeEach
    void aMunicipalityBegins() throws IOException {
        program.start("--municipality=Fjordby", "--secretariat=sekretariat@fjordby.example");
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        program.killAll();
    }

    private Phone phone() {
        return new Phone(program.port());
    }

    private Phone signedIn(String email) {
        Phone phone = phone();
        phone.get("/log-ind");
        String link = found(LINK, phone.post("/log-ind", Map.of("email", email)).body());
        phone.get(link);
        phone.post(link, Map.of());
        return phone;
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    /// A school with an AMR.
    private String school() {
        Phone secretariat = signedIn("sekretariat@fjordby.example");
        secretariat.get("/kommune");
        String units = secretariat
                .post("/kommune/skoler", Map.of("name", "Havgård Skole"))
                .path();
        secretariat.post(units, Map.of("name", "Indskoling", "staff", "62"));
        String school = units.replace("/enheder", "");
        secretariat.get(school + "/kolleger");
        secretariat.post(school + "/kolleger", Map.of("name", "AMR", "email", "amr@havgaard.example", "role", "AMR"));
        return school;
    }

    private List<String> openAWave(Phone amr, String school) {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Europe/Copenhagen"));
        amr.get(school + "/maalinger/ny");
        String wave = amr.post(
                        school + "/maalinger",
                        Map.of(
                                "questionnaire",
                                "spirekraft-15 1.0",
                                "opensOn",
                                today.toString(),
                                "opensAt",
                                "00:00",
                                "closesOn",
                                today.plusDays(14).toString(),
                                "closesAt",
                                "15:00",
                                "dialogueOn",
                                today.plusDays(30).toString()))
                .path();
        amr.post(wave + "/aabning", Map.of());
        var slips = amr.post(wave + "/sedler", Map.of("count", String.valueOf(SLIPS)));
        return CODE.matcher(slips.body()).results().map(code -> code.group(1)).toList();
    }

    private void answer(String code) {
        Phone phone = phone();
        var page = phone.get("/s/" + code.replace("-", ""));
        if (!page.says("Koden er brugt")) {
            for (int item = 1; item <= 15; item++) phone.post("/svar/" + item, Map.of("svar", "4"));
            page = phone.post("/svar/send", Map.of());
        }
        if (page.says("Dit svar er sendt") || page.says("Koden er brugt")) acknowledged.add(code);
    }

    /// Sends in parallel until the program is gone from under it.
    private void answerWhileItIsKilled(List<String> codes, int before) throws Exception {
        var enough = new CountDownLatch(before);
        try (var colleagues = Executors.newFixedThreadPool(4)) {
            for (String code : codes)
                colleagues.submit(() -> {
                    try {
                        answer(code);
                        enough.countDown();
                    } catch (UncheckedIOException gone) {
                        enough.countDown();
                    }
                });
            enough.await();
            program.killAll();
        }
    }

    @Test
    void noAcknowledgedSheetIsLostAndNoneIsThereTwice() throws Exception {
        String school = school();
        List<String> codes = openAWave(signedIn("amr@havgaard.example"), school);
        assertThat(codes).hasSize(SLIPS);

        codes.subList(0, 5).forEach(this::answer);
        assertThat(acknowledged).hasSize(5);
        program.kill();
        program.start();

        answerWhileItIsKilled(codes.subList(5, SLIPS), 8);
        Set<String> told = Set.copyOf(acknowledged);
        program.start();
        for (String code : told)
            assertThat(phone().get("/s/" + code.replace("-", "")).says("Koden er brugt"))
                    .isTrue();
        codes.forEach(this::answer);
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(codes);

        assertThat(closeWhileItIsKilled(school + "/maalinger/1")).isEqualTo(SLIPS);
        assertThat(program.waveKeys()).isEmpty();
    }

    /// @return how many sheets the wave holds in the end
    private int closeWhileItIsKilled(String wave) throws Exception {
        Phone amr = signedIn("amr@havgaard.example");
        amr.get(wave);
        var sent = new CountDownLatch(1);
        Thread closing = Thread.ofVirtual().start(() -> {
            sent.countDown();
            try {
                amr.post(wave + "/lukning", Map.of());
            } catch (UncheckedIOException gone) {
                sent.countDown(); // Killed before it answered, as is the point here.
            }
        });
        sent.await();
        program.killAll();
        closing.join();
        program.start();
        Phone after = signedIn("amr@havgaard.example");
        after.get(wave);
        return Integer.parseInt(
                found(ANSWERED, after.post(wave + "/lukning", Map.of()).body()));
    }
}
