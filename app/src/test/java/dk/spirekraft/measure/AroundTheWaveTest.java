package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.disclosure.MinGroupSize;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a working group has around an open wave: reminders, calendar, printed matter and answers on paper.
@RunningProgram
class AroundTheWaveTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Post post;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave wave;
    String address;

    @BeforeEach
    void havgardOpensAWave() {
        havgard = cast.school("Havgård Skole, Nord; og \\ Syd", 62);
        wave = cast.openWave(havgard);
        address = havgard.address() + "/maalinger/1";
    }

    @Test
    void aReminderGoesToEverybodyWhetherOrNotTheyHaveAnswered() {
        List<String> all = Stream.of(Role.AMR, Role.TR, Role.COLLEAGUE, Role.SCHOOL_LEADER)
                .map(role -> cast.person(role, havgard))
                .toList();
        var amr = cast.signedIn(all.getFirst());
        amr.get(address);
        amr.post(address + "/paamindelse", Map.of());
        var reminders = post.mailbox().stream()
                .filter(letter -> letter.text().contains("Påmindelsen er til alle"))
                .filter(letter -> all.contains(letter.to()))
                .toList();
        assertThat(reminders).extracting(Letter::to).containsExactlyInAnyOrderElementsOf(all);
        assertThat(reminders)
                .extracting(Letter::text)
                .containsOnly(reminders.getFirst().text());
        assertThat(reminders.getFirst().text())
                .contains("http://localhost:", "/svar")
                .doesNotContain("/s/");
    }

    @Test
    void theCalendarHasTheDeadlineAndTheDialogueAndUpdatesInsteadOfDoubling() {
        var amr = cast.signedIn(Role.AMR, havgard);
        String first = amr.get(address + "/kalender.ics").body();
        assertThat(first)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20270112\r\n", "UID:closes-" + wave.id(), "UID:dialogue-" + wave.id())
                .contains("Skole\\, Nord\\; og \\\\");
        assertThat(first.lines().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(2);
        assertThat(first.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
        assertThat(amr.get(address + "/kalender.ics").body()).isEqualTo(first);
    }

    @Test
    void everyPieceOfPrintedMatterIsThereAndSaysWhichSchoolAndWhen() {
        var amr = cast.signedIn(Role.AMR, havgard);
        var wavePage = amr.get(address);
        for (String kind : List.of(
                "information",
                "manus",
                "plakat",
                "papirskema",
                "det-viser-vi",
                "til-lederen",
                "laan-med-hjem",
                "aaben-samtale")) {
            assertThat(wavePage.body()).contains("/materiale/" + kind);
            assertThat(amr.get(address + "/materiale/" + kind).status())
                    .as(kind)
                    .isEqualTo(200);
        }
        assertThat(amr.get(address + "/materiale/papirskema").body()).contains("Licens:", "I mit team");
        assertThat(amr.get(address + "/materiale/hvad-som-helst").status()).isEqualTo(404);
    }

    @Test
    void whatIsShownIsToldFromAsManyAnswersAsTheSchoolHasChosen() {
        var plan = cast.plan(havgard);
        cast.openWave(new WavePlan(
                havgard,
                plan.questionnaire(),
                plan.round(),
                plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                false,
                new MinGroupSize(50)));
        var amr = cast.signedIn(Role.AMR, havgard);
        assertThat(amr.get(havgard.address() + "/maalinger/2/materiale/det-viser-vi")
                        .body())
                .contains("Færre end 50 svar: ingen tal", "50 svar og flere:")
                .doesNotContain("5 til 9", "til 29", "30 svar", "<p></p>");
        assertThat(amr.get(address + "/materiale/det-viser-vi").body())
                .contains("Færre end 5 svar", "5 til 9 svar", "10 til 29 svar", "30 svar og flere");
    }

    @Nested
    class WhenAnswersComeOnPaper {

        Phone helper;

        @BeforeEach
        void theHelperIsIn() {
            helper = cast.signedIn(Role.HELPER, havgard);
            helper.get(address + "/indtastning");
        }

        private Phone.Page enter(String code, String... answers) {
            Map<String, String> form = new HashMap<>(Map.of("kode", code));
            for (int i = 0; i < answers.length; i++) form.put("svar-" + i, answers[i]);
            return helper.post(address + "/indtastning", form);
        }

        private String slip() {
            return cast.slips(havgard, wave, 1).getFirst().printed();
        }

        /// The sheet from paper among five of threes, for of fewer none would be kept.
        private List<Short> onlySheet() {
            cast.slips(havgard, wave, 5).forEach(code -> colleagues.answer(code, item -> 3));
            cast.close(havgard, wave);
            return cast.in(
                    havgard,
                    () -> db.sql("""
                            select unnest(answers) from measure.sheet
                             where wave = ? and answers <> array_fill(3::smallint, array[15])
                            """).param(wave.id()).query(Short.class).list());
        }

        @Test
        void theSheetIsStoredAsTypedAndShownToNobodyAgain() {
            var page = enter(slip(), "5", "", "1");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain(" checked").contains("Svaret er sendt");
            assertThat(onlySheet()).hasSize(15).startsWith((short) 5, (short) 0, (short) 1);
        }

        @Test
        void aSlipIsGoodForOnePaper() {
            String slip = slip();
            enter(slip, "5");
            var again = enter(slip, "1");
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.body()).contains("Koden er brugt før");
            assertThat(onlySheet()).startsWith((short) 5).hasSize(15);
        }

        @Test
        void withoutTheSlipNothingIsAddedAndNothingTypedIsLost() {
            var page = enter("ABCD-EFGH-JKMN-PQRS", "5", "4");
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body())
                    .contains("value=\"ABCD-EFGH-JKMN-PQRS\"", "id=\"kode-fault\"")
                    .containsPattern("name=\"svar-0\" value=\"5\" checked")
                    .containsPattern("name=\"svar-1\" value=\"4\" checked");
            assertThat(onlySheet()).isEmpty();
        }

        @Test
        void aSlipOfAnotherSchoolIsNotGoodHere() {
            var abrinken = cast.school("Åbrinken Skole", 51);
            String foreign =
                    cast.slips(abrinken, cast.openWave(abrinken), 1).getFirst().printed();
            assertThat(enter(foreign, "5").status()).isEqualTo(422);
        }
    }
}
