package dk.spirekraft.attack;

import dk.spirekraft.cli.scenario.Scenario;
import dk.spirekraft.disclosure.People;
import dk.spirekraft.measure.QuestionnaireRef;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.web.Words;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A school at which an attack is played, through the forms and pages that everybody uses: a questionnaire, units,
/// waves, slips, answers, closing and showing. It keeps all that came out.
final class AttackedSchool {

    private static final String ID = "attack";
    private static final Pattern UNIT =
            Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\".*?name=\"name\" value=\"([^\"]*)\"", Pattern.DOTALL);
    private static final Pattern PILE = Pattern.compile("name=\"pile\" value=\"(\\d+)\"");
    private static final Pattern CODE = Pattern.compile("class=\"slip-code\">([^<]+)<");
    private static final Pattern OF_UNITS = Pattern.compile("class=\"slip-school\">[^<]*</p><p>([^<]*)</p>");

    private final Cast cast;
    private final Clock clock;
    private final Scenario scenario;
    private final List<String> items;
    private final int codes;
    private final School school;
    private final Phone amr;
    private final Map<Integer, String> files = new LinkedHashMap<>();
    private final List<String> early = new ArrayList<>();
    private Map<String, People> inWhichUnit = Map.of();
    private int waves;

    AttackedSchool(Cast cast, Clock clock, Scenario scenario) {
        this.cast = cast;
        this.clock = clock;
        this.scenario = scenario;
        this.items = AttackedWave.items(scenario);
        this.codes = Math.max(
                2,
                scenario.codes().entrySet().stream()
                        .filter(code -> items.contains(code.getKey().column().item()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(5));
        this.school = cast.school("Havgård Skole", 0);
        this.amr = cast.signedIn(Role.AMR, school);
    }

    List<String> items() {
        return items;
    }

    int codes() {
        return codes;
    }

    /// The file of figures of each wave that was opened, by the number of the attack.
    Map<Integer, String> files() {
        return files;
    }

    /// Pages and files that were there before the wave closed and was shown.
    List<String> early() {
        return early;
    }

    String ledger() {
        return get("/protokol.jsonl").body();
    }

    String table(int wave) {
        return get("/maalinger/" + wave + "/resultater?vis=tabel").body();
    }

    /// The ids of units, which the ledger calls them by.
    Map<String, String> unitIds() {
        Map<String, String> ids = new LinkedHashMap<>();
        Matcher unit = UNIT.matcher(get("/enheder").body());
        while (unit.find()) ids.put(unit.group(2), unit.group(1));
        return ids;
    }

    private Phone.Page get(String path) {
        return amr.get(school.address() + path);
    }

    private Phone.Page post(String path, Map<String, String> fields) {
        return amr.post(school.address() + path, fields);
    }

    /// Plays all waves.
    void play(List<AttackedWave> played) {
        Phone secretariat = cast.signedIn(Role.SECRETARIAT, school);
        secretariat.get("/kommune/spoergeskemaer");
        expect(secretariat.upload(
                "/kommune/spoergeskemaer",
                AttackQuestionnaire.of(ID, items, codes).getBytes(StandardCharsets.UTF_8),
                Map.of()));
        for (AttackedWave wave : played) play(wave);
    }

    private static void expect(Phone.Page page) {
        if (page.status() != 200) throw new IllegalStateException(page.status() + ": " + page.body());
    }

    private void play(AttackedWave wave) {
        enrol(wave);
        plan();
        waves++;
        String address = "/maalinger/" + waves;
        Phone.Page opened = post(address + "/aabning", told(wave));
        if (opened.status() >= 500 || opened.body().contains("-fault\""))
            throw new IllegalStateException(opened.body());
        Matcher pile = PILE.matcher(get(address).body());
        List<String> piles = new ArrayList<>();
        while (pile.find()) piles.add(pile.group(1));
        if (piles.isEmpty()) return;
        inWhichUnit = unitIds().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, unit -> people(wave, unit.getKey())));
        for (String number : piles) answer(wave, number, address);
        early(address);
        expect(post(address + "/lukning", Map.of()));
        early(address);
        post(address + "/visning", Map.of());
        files.put(wave.number(), get(address + "/tal.csv").body());
    }

    private void early(String address) {
        for (String path : List.of("/resultater", "/resultater?vis=tabel", "/tal.csv"))
            early.add(get(address + path).body());
        early.add(ledger().lines()
                .filter(line -> line.contains("\"wave\":%d,".formatted(waves)) && !line.contains("\"opened\""))
                .collect(Collectors.joining()));
    }

    /// Counts each unit anew; one that is not there any more has nobody.
    private void enrol(AttackedWave wave) {
        Map<String, String> ids = unitIds();
        String first = ids.remove("Indskoling");
        List<String> names = new ArrayList<>(ids.keySet());
        wave.units().keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        for (String name : names) {
            var fields = new LinkedHashMap<String, String>();
            String id = ids.getOrDefault(name, first == null ? "" : first);
            if (!ids.containsKey(name)) first = null;
            if (!id.isEmpty()) fields.put("id", id);
            fields.put("name", name);
            fields.put("staff", String.valueOf(people(wave, name).size()));
            expect(post("/enheder", fields));
        }
    }

    /// What the working group says of moves: the truth, and numbers only.
    private Map<String, String> told(AttackedWave wave) {
        var fields = new LinkedHashMap<String, String>();
        People everybody = inWhichUnit.values().stream().reduce(People.of(), People::or);
        unitIds().forEach((name, id) -> {
            People came = people(wave, name).without(inWhichUnit.getOrDefault(id, People.of()));
            fields.put("nye-" + id, String.valueOf(came.size()));
            if (!came.isEmpty()) fields.put("nye", "nogen");
            fields.put("herfra-" + id, String.valueOf(came.and(everybody).size()));
        });
        fields.putIfAbsent("nye", "ingen");
        return fields;
    }

    private static People people(AttackedWave wave, String unit) {
        return wave.units().getOrDefault(unit, People.of());
    }

    private void plan() {
        get("/maalinger/ny");
        var now = clock.instant().atZone(Words.ZONE).toLocalDateTime();
        var form = new LinkedHashMap<String, String>();
        form.put("questionnaire", new QuestionnaireRef(ID, "1").toString());
        form.put("opensOn", now.toLocalDate().toString());
        form.put("opensAt", "07:00");
        form.put("closesOn", now.toLocalDate().plusDays(14).toString());
        form.put("closesAt", "15:00");
        form.put("dialogueOn", now.toLocalDate().plusDays(20).toString());
        form.put("units", "true");
        form.put("least", String.valueOf(scenario.least().answers()));
        expect(post("/maalinger", form));
    }

    /// Everybody of a pile who answers draws a slip.
    private void answer(AttackedWave wave, String pile, String address) {
        String printed = post(address + "/sedler", Map.of("pile", pile, "count", "1", "more", "true"))
                .body();
        Matcher units = OF_UNITS.matcher(printed);
        if (!units.find()) throw new IllegalStateException("A slip names the units of its pile: " + printed);
        List<Integer> people = List.of(units.group(1).split(" \\+ ")).stream()
                .filter(wave.units()::containsKey)
                .flatMap(unit ->
                        wave.units().getOrDefault(unit, People.of()).rows().boxed())
                .filter(wave.answers()::containsKey)
                .toList();
        if (people.isEmpty()) return;
        Matcher codes = CODE.matcher(
                post(address + "/sedler", Map.of("pile", pile, "count", String.valueOf(people.size()), "more", "true"))
                        .body());
        for (int person : people) {
            if (!codes.find()) throw new IllegalStateException("There are fewer slips than people");
            answer(codes.group(1), wave.answers().getOrDefault(person, Map.of()));
        }
    }

    private void answer(String code, Map<String, Integer> sheet) {
        Phone phone = cast.phone();
        phone.get("/svar");
        phone.post("/svar/kode", Map.of("kode", code));
        phone.get("/svar/1");
        for (int item = 0; item < items.size(); item++) {
            Integer given = sheet.get(items.get(item));
            String category = given == null ? "" : String.valueOf(given + 1);
            phone.post("/svar/" + (item + 1), Map.of("svar", category));
        }
        if (!phone.post("/svar/send", Map.of()).path().equals("/svar/tak"))
            throw new IllegalStateException("A sheet was not taken");
    }
}
