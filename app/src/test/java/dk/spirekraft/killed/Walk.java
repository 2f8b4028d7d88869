package dk.spirekraft.killed;

import dk.spirekraft.story.Phone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The way from an empty program to a wave that is answered, walked over the pages of one node or of a proxy before
/// several.
final class Walk {

    static final String SECRETARIAT = "sekretariat@fjordby.example";
    static final String AMR = "amr@havgaard.example";

    private static final Pattern CODE = Pattern.compile("<p class=\"slip-code\">([^<]+)</p>");
    private static final Pattern LINK = Pattern.compile("/log-ind/[A-Za-z0-9_-]{43}");

    private final int door;
    private final List<Integer> nodes;

    /// @param door the port that people use
    /// @param nodes each has a mailbox of its own
    Walk(int door, List<Integer> nodes) {
        this.door = door;
        this.nodes = List.copyOf(nodes);
    }

    Phone signedIn(String email) {
        return signedIn(email, door);
    }

    /// Signed in at this port, with the newest link that lies in any mailbox.
    Phone signedIn(String email, int port) {
        Phone phone = new Phone(port);
        phone.get("/log-ind");
        List<String> before = links();
        phone.post("/log-ind", Map.of("email", email));
        String link = links().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
        phone.get(link);
        phone.post(link, Map.of());
        return phone;
    }

    private List<String> links() {
        return nodes.stream()
                .flatMap(node ->
                        LINK.matcher(new Phone(node).get("/postkasse").body()).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /// A school with an AMR.
    String school() {
        Phone secretariat = signedIn(SECRETARIAT);
        secretariat.get("/kommune");
        String units = secretariat
                .post("/kommune/skoler", Map.of("name", "Havgård Skole"))
                .path();
        secretariat.post(units, Map.of("name", "Indskoling", "staff", "62"));
        String school = units.replace("/enheder", "");
        secretariat.get(school + "/kolleger");
        secretariat.post(school + "/kolleger", Map.of("name", "AMR", "email", AMR, "role", "AMR"));
        return school;
    }

    /// @return the codes of so many slips of a wave that is open now
    List<String> openAWave(Phone amr, String school, int slips) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Copenhagen"));
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
        var printed = amr.post(wave + "/sedler", Map.of("count", String.valueOf(slips)));
        return CODE.matcher(printed.body()).results().map(code -> code.group(1)).toList();
    }

    /// @return true if the program says that the sheet is stored, now or before
    boolean answer(String code) {
        Phone phone = new Phone(door);
        var page = phone.get("/s/" + code.replace("-", ""));
        if (page.says("Koden er brugt")) return true;
        for (int item = 1; item <= 15; item++) phone.post("/svar/" + item, Map.of("svar", "4"));
        page = phone.post("/svar/send", Map.of());
        return page.says("Dit svar er sendt") || page.says("Koden er brugt");
    }

    boolean isSpent(String code) {
        return new Phone(door).get("/s/" + code.replace("-", "")).says("Koden er brugt");
    }
}
