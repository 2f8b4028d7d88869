package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Continuations;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.people.Unit;
import dk.spirekraft.people.roster.RosterFile;
import dk.spirekraft.people.roster.Rosters;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Statements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A school's staff list, taken from a file.
@RunningProgram
class RosterImportTest {

    private static final Pattern CONTENT = Pattern.compile("name=\"indhold\" value=\"([^\"]*)\"");
    private static final Pattern TICKED = Pattern.compile("name=\"forladt\" value=\"([^\"]*)\" checked");

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Continuations continuations;

    @Autowired
    Schools schools;

    @Autowired
    Rosters rosters;

    @Autowired
    Anchored anchored;

    School havgard;
    Phone amr;
    String address;
    String unique;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
        amr = cast.signedIn(Role.AMR, havgard);
        address = havgard.address() + "/kolleger/import";
        unique = UUID.randomUUID().toString().substring(0, 8);
    }

    private String list(String... lines) {
        return "Navn;E-mail;Enhed;Rolle\n" + String.join("\n", lines).replace("@", "-" + unique + "@") + "\n";
    }

    private Phone.Page upload(byte[] file) {
        amr.get(address);
        return amr.upload(address, file, Map.of());
    }

    private Phone.Page upload(String file) {
        return upload(file.getBytes(StandardCharsets.UTF_8));
    }

    /// What the page that was seen sends when its button is pressed.
    private Phone.Page take(Phone.Page seen, Map<String, String> more) {
        Matcher content = CONTENT.matcher(seen.body());
        assertThat(content.find()).as(seen.body()).isTrue();
        Map<String, String> fields = new HashMap<>(more);
        fields.put("indhold", content.group(1));
        Matcher ticked = TICKED.matcher(seen.body());
        if (ticked.find()) fields.putIfAbsent("forladt", ticked.group(1));
        return amr.post(address + "/optagelse", fields);
    }

    private List<String> standing() {
        return cast.in(havgard, () -> people.at(havgard)).stream()
                .filter(member -> member.email().contains(unique))
                .map(member -> member.name() + " " + member.role())
                .sorted()
                .toList();
    }

    private Map<String, Integer> units() {
        Map<String, Integer> counted = new HashMap<>();
        for (Unit unit : cast.in(havgard, () -> schools.units(havgard))) counted.put(unit.name(), unit.staff());
        return counted;
    }

    @Test
    void aDryRunShowsWhatWouldBeAddedAndChangesNothing() {
        var seen = upload(list("Ida Holm;ida@skole.example;Indskoling;Lærer", "Per Ø;per@skole.example;SFO;TR"));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body())
                .contains("2 kommer til", "Ida Holm", "Indskoling, Kollega", "SFO, TR", "ny enhed, 1 kolleger");
        assertThat(standing()).isEmpty();
        assertThat(units()).doesNotContainKey("SFO");
    }

    @Test
    void takingItAddsPeopleUnitsAndCountsAndTheSameFileAgainChangesNothing() {
        String file = list("Ida Holm;ida@skole.example;Ind;Lærer", "Per Ø;per@skole.example;SFO;TR");
        assertThat(take(upload(file), Map.of()).path()).isEqualTo(havgard.address() + "/kolleger");
        assertThat(standing()).containsExactly("Ida Holm COLLEAGUE", "Per Ø TR");
        assertThat(units()).containsEntry("Ind", 1).containsEntry("SFO", 1);

        var again = upload(file);
        assertThat(again.body()).contains("0 kommer til", "0 bliver ændret", "2 står, som de stod");
        take(again, Map.of());
        assertThat(standing()).containsExactly("Ida Holm COLLEAGUE", "Per Ø TR");
    }

    @Test
    void whoeverItNamesLooksAfterASchoolThatWentOnHereToo() {
        School closed = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        cast.in(havgard, () -> continuations.merge(closed, havgard));
        take(upload(list("Ida Holm;ida@skole.example;Ind;Lærer", "Per Ø;per@skole.example;SFO;TR")), Map.of());
        assertThat(cast.in(havgard, () -> people.at(closed)))
                .extracting(People.Member::name)
                .contains("Per Ø")
                .doesNotContain("Ida Holm");
    }

    @Test
    void whoeverChangesTheirRoleWithinTheGroupHandsNothingOver() {
        take(upload(list("Ida Holm;ida@skole.example;Ind;AMR")), Map.of());
        take(upload(list("Ida Holm;ida@skole.example;Ind;TR")), Map.of());
        assertThat(standing()).containsExactly("Ida Holm TR");
        assertThat(anchored.handed(havgard)).isEmpty();
        take(upload(list("Ida Holm;ida@skole.example;Ind;Kollega")), Map.of());
        assertThat(anchored.handed(havgard)).hasSize(1);
    }

    @Test
    void fiveThousandLinesAskTheDatabaseNoMoreOftenThanFive() {
        RosterFile few = lines(5);
        RosterFile many = lines(5_000);
        int fewAsked = Statements.sentBy(() -> dryRun(few));
        assertThat(Statements.sentBy(() -> dryRun(many))).isEqualTo(fewAsked).isLessThan(20);
    }

    private RosterFile lines(int count) {
        String[] lines = new String[count];
        for (int i = 0; i < count; i++) lines[i] = "Kollega %d;k%d@skole.example;Team %d;".formatted(i, i, i % 40);
        return RosterFile.read(list(lines), List.of());
    }

    private void dryRun(RosterFile file) {
        cast.in(
                havgard,
                () -> rosters.dryRun(
                        havgard, file, new Rosters.Wish(UUID.randomUUID(), Set.of(Role.COLLEAGUE), Set.of())));
    }

    @Test
    void aNewNameUnitOrRoleIsShownBeforeAndAfter() {
        take(upload(list("Ida Holm;ida@skole.example;Ind;", "Per Ø;per@skole.example;Ind;")), Map.of());
        var seen = upload(list("Ida Berg;ida@skole.example;SFO;AMR", "Per Ø;per@skole.example;Ind;"));
        assertThat(seen.body()).contains("Ida Holm → Ida Berg", "Ind, Kollega → SFO, AMR", "Ind: 2 → 1 kolleger");
        take(seen, Map.of());
        assertThat(standing()).containsExactly("Ida Berg AMR", "Per Ø COLLEAGUE");
        assertThat(units()).containsEntry("Ind", 1).containsEntry("SFO", 1);
    }

    @Test
    void whoeverOnlyWorksThereHasLeftWhenTheFileDoesNotNameThemAndWhoeverHasATaskIsForPeopleToSay() {
        take(upload(list("Ida Holm;ida@skole.example;Ind;", "Per Ø;per@skole.example;Ind;TR")), Map.of());
        var seen = upload(list("Bo Dam;bo@skole.example;Ind;"));
        assertThat(seen.body()).containsPattern("checked> Ida Holm").containsPattern("\"> Per Ø, Ind, TR");
        take(seen, Map.of());
        assertThat(standing()).containsExactly("Bo Dam COLLEAGUE", "Per Ø TR");
        assertThat(units()).containsEntry("Ind", 2);
    }

    @Test
    void everyBadLineIsNamedAndNothingIsTakenUntilSomebodySaysSo() {
        String file = list(
                "Ida Holm;ida@skole.example;Ind;",
                ";uden@skole.example;Ind;",
                "Uden Adresse;uden.adresse;Ind;",
                "Ida Anden;ida@skole.example;Ind;",
                "Leder Larsen;leder@skole.example;;Skoleleder",
                "Kort");
        var seen = upload(file);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body())
                .contains("5 linjer kan ikke bruges", "Linje 3", "Linje 4", "Linje 5", "Linje 6", "Linje 7")
                .contains("Den rolle kan du ikke give");

        var refused = take(seen, Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("alligevel-fault", "1 kommer til");
        assertThat(standing()).isEmpty();

        take(seen, Map.of("alligevel", "1"));
        assertThat(standing()).containsExactly("Ida Holm COLLEAGUE");
    }

    @Test
    void anAddressOfAnotherMunicipalityIsABadLineAndNotGivenAway() {
        School other = cast.school("Skolen i nabokommunen", 20);
        String taken = cast.person(Role.MEMBER, other);
        var seen = upload("navn,email\nIda Holm," + taken + "\n");
        assertThat(seen.body()).contains("Adressen bruges allerede et andet sted");
        take(seen, Map.of("alligevel", "1"));
        assertThat(cast.in(havgard, () -> people.at(havgard)))
                .noneMatch(member -> member.email().equals(taken));
    }

    @Test
    void nobodyTakesAwayTheirOwnRoleByAFile() {
        String own = cast.in(havgard, () -> people.at(havgard)).stream()
                .filter(member -> member.role() == Role.AMR)
                .findFirst()
                .orElseThrow()
                .email();
        take(upload("navn;e-mail;rolle\namr;" + own + ";Kollega\n"), Map.of("alligevel", "1"));
        assertThat(cast.in(havgard, () -> people.at(havgard)))
                .anyMatch(member -> member.email().equals(own) && member.role() == Role.AMR);
    }

    @Test
    void columnsOfOtherNamesAreChosenByHand() {
        String file = "Hvem\tHvor skrives til\nIda Holm\tida-" + unique + "@skole.example\n";
        var seen = upload(file);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(take(seen, Map.of()).body()).contains("Vælg den kolonne, der er: Navn");
        take(seen, Map.of("kolonne-0", "NAME", "kolonne-1", "EMAIL"));
        assertThat(standing()).containsExactly("Ida Holm COLLEAGUE");
    }

    @Test
    void filesOfDanishSpreadsheetsAreReadAsTheyAre() throws IOException {
        String file = list("Åse Bødker;aase@skole.example;Mellemtrin;");
        for (Charset charset :
                List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16, StandardCharsets.UTF_8))
            assertThat(upload(file.getBytes(charset)).body()).contains("Åse Bødker", "Mellemtrin");
        assertThat(upload("\uFEFF" + file).body()).contains("Åse Bødker", "Mellemtrin");
        assertThat(upload(spreadsheet("Åse Bødker", "aase-" + unique + "@skole.example"))
                        .body())
                .contains("Åse Bødker, aase-");
    }

    private static byte[] spreadsheet(String name, String email) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "Spirekraft", "1.0")) {
            var sheet = book.newWorksheet("Ark1");
            sheet.value(0, 0, "Navn");
            sheet.value(0, 1, "E-mail");
            sheet.value(1, 0, name);
            sheet.value(1, 1, email);
        }
        return file.toByteArray();
    }

    @Test
    void whatIsNoTableIsRefusedBesideItsField() {
        assertThat(upload("").body()).contains("id=\"fil-fault\"");
        var zip = upload(new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        assertThat(zip.status()).isEqualTo(422);
        assertThat(zip.body()).contains("kan ikke læses som XLSX");
        assertThat(upload("navn;e-mail\n\"Ida;ida@skole.example\n").status()).isIn(200, 422);
    }

    @Test
    void markupInAFileIsText() {
        var seen = upload(list("<script>alert(1)</script>;x@skole.example;<b>;"));
        assertThat(seen.body()).doesNotContain("<script>alert").contains("&lt;script");
    }
}
