package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.RunningProgram;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Slips of paper with codes: drawn like cards, known to nobody, good for one answer.
@RunningProgram
class SlipsTest {

    private static final Pattern PRINTED = Pattern.compile("<p class=\"slip-code\">([^<]+)</p>");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Slips slips;

    @Autowired
    Schools schools;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave wave;

    @BeforeEach
    void havgardOpensAWave() {
        havgard = cast.school("Havgård Skole", 18);
        wave = cast.openWave(havgard);
    }

    @Test
    void aCodeHasAtLeastFiftyRandomBitsOfSymbolsThatCannotBeTakenForEachOther() {
        assertThat(AccessCode.ALPHABET).doesNotContain("0", "O", "1", "I", "L").doesNotContainPattern("(.).*\\1");
        double bits = AccessCode.RANDOM_SYMBOLS * Math.log(AccessCode.ALPHABET.length()) / Math.log(2);
        assertThat(bits).isGreaterThanOrEqualTo(50);
    }

    @Test
    void everySymbolOfTheAlphabetComesUpAtEveryPlace() {
        var codes = cast.slips(havgard, wave, 1000);
        for (int place = 0; place < AccessCode.RANDOM_SYMBOLS; place++) {
            Set<Character> seen = new HashSet<>();
            for (AccessCode code : codes) seen.add(code.symbols().charAt(AccessCode.MARK_SYMBOLS + place));
            assertThat(seen).as("place %d", place).hasSize(AccessCode.ALPHABET.length());
        }
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes)
                .extracting(AccessCode::mark)
                .containsOnly(codes.getFirst().mark());
    }

    @Test
    void theDatabaseHasDigestsInWhichNoCodeIsToBeFound() {
        var codes = cast.slips(havgard, wave, 8);
        assertThat(stored()).hasSize(8).allMatch(digest -> digest.length == 32);
        for (byte[] digest : stored()) {
            String text = new String(digest, StandardCharsets.ISO_8859_1);
            assertThat(codes).noneMatch(code -> text.contains(code.symbols().substring(0, 5)));
        }
    }

    /// Of sixty slips the chance to stand as printed by accident is less than one in 10^80.
    @Test
    void slipsOfOneSheetDoNotStandInTheOrderInWhichTheyAreStored() {
        List<String> printed = cast.slips(havgard, wave, 60).stream()
                .map(code -> HexFormat.of().formatHex(code.digest()))
                .toList();
        for (String placed : List.of("ctid", "cmin::text::int")) {
            List<String> stored = cast.in(
                    havgard,
                    () -> db.sql("select encode(digest, 'hex') from measure.access_code where wave = ? order by "
                                    + placed)
                            .param(wave.id())
                            .query(String.class)
                            .list());
            assertThat(stored)
                    .as("by %s", placed)
                    .containsExactlyInAnyOrderElementsOf(printed)
                    .isNotEqualTo(printed);
            assertThat(stored.reversed()).isNotEqualTo(printed);
        }
    }

    private List<byte[]> stored() {
        return cast.in(
                havgard,
                () -> db.sql("select digest from measure.access_code where wave = ?")
                        .param(wave.id())
                        .query(byte[].class)
                        .list());
    }

    @Test
    void sendingDeletesTheCode() {
        var code = cast.slips(havgard, wave, 1).getFirst();
        assertThat(colleagues.answer(code, item -> 3)).isInstanceOf(Submission.Accepted.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aCodeThatIsPrintedOutOrLoggedByMistakeTellsNothing() {
        var code = cast.slips(havgard, wave, 1).getFirst();
        assertThat(code).hasToString("an access code");
    }

    @Test
    void howManyWerePrintedIsShownAndNewOnesComeBesideThem() {
        var amr = cast.signedIn(Role.AMR, havgard);
        String address = havgard.address() + "/maalinger/1";
        amr.get(address);
        var first = amr.post(address + "/sedler", Map.of("pile", "1", "count", "18"));
        var second = amr.post(address + "/sedler", Map.of("pile", "1", "count", "2"));
        assertThat(PRINTED.matcher(first.body()).results()).hasSize(18);
        assertThat(PRINTED.matcher(second.body()).results()).hasSize(2);
        assertThat(amr.get(address).body()).contains("20 printet, 18 kolleger");
        assertThat(stored()).hasSize(20);
    }

    @Test
    void aPrintedCodeOpensTheSurveyByQrAndByHand() {
        var amr = cast.signedIn(Role.AMR, havgard);
        String address = havgard.address() + "/maalinger/1";
        amr.get(address);
        var found = PRINTED.matcher(
                amr.post(address + "/sedler", Map.of("count", "1")).body());
        assertThat(found.find()).isTrue();
        assertThat(cast.phone()
                        .post("/svar/kode", Map.of("kode", found.group(1)))
                        .path())
                .isEqualTo("/svar");
        assertThat(cast.phone().get("/s/" + found.group(1).replace("-", "")).path())
                .isEqualTo("/svar");
    }

    @Test
    void whoHasSpentTheirSlipIsNeitherListedNorCountedLive() {
        var amr = cast.signedIn(Role.AMR, havgard);
        var codes = cast.slips(havgard, wave, 5);
        String before = amr.get(havgard.address() + "/maalinger/1").steady();
        codes.forEach(code -> colleagues.answer(code, item -> 4));
        String after = amr.get(havgard.address() + "/maalinger/1").steady();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whereUnitsAreAskedForNoPileIsSmallerThanFive() {
        var school = cast.school("Åbrinken Skole", 14);
        cast.in(school, () -> {
            schools.addUnit(school, "SFO", 6);
            schools.addUnit(school, "Kontor", 2);
            return schools.addUnit(school, "Pedel", 1);
        });
        var plan = cast.plan(school);
        var units = cast.openWave(new WavePlan(
                school,
                plan.questionnaire(),
                plan.round(),
                plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                true,
                plan.minGroupSize()));
        var piles = cast.in(school, () -> slips.piles(units));
        assertThat(piles).hasSizeGreaterThan(1).allMatch(pile -> pile.eligible() >= 5);
        assertThat(piles.stream().mapToInt(Slips.Pile::eligible).sum()).isEqualTo(23);
    }
}
