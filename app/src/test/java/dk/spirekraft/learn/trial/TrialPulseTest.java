package dk.spirekraft.learn.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// One question a week, counted in the open and drawn as a run chart that says no more than its rules carry.
@RunningProgram
class TrialPulseTest {

    @Autowired
    Cast cast;

    @Autowired
    Tries tries;

    School havgard;
    Phone amr;
    String address;
    LocalDate monday;

    @BeforeEach
    void aTrialRuns() {
        havgard = cast.school("Havgård Skole", 62);
        String email = cast.person(Role.AMR, havgard);
        amr = cast.signedIn(email);
        LocalDate begun = tries.today().minusWeeks(13);
        address = havgard.address() + "/afproevninger/"
                + tries.running(havgard, tries.plan("Lån en time", begun), email)
                        .slug();
        monday = tries.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        amr.get(address + "/puls");
    }

    private Phone.Page count(Phone phone, LocalDate week, List<Integer> jars, String edition) {
        Map<String, String> form = new HashMap<>(
                Map.of("question", "Var det besværet værd?", "week", week.toString(), "edition", edition));
        for (int jar = 0; jar < jars.size(); jar++) form.put("jar" + (jar + 1), String.valueOf(jars.get(jar)));
        return phone.post(address + "/puls", form);
    }

    @Test
    void itIsMarkedAsCountedInTheOpenBeforeAndAfter() {
        assertThat(amr.get(address + "/puls").body()).contains("Talt åbent.", "Der er ikke lovet anonymitet");
        assertThat(count(amr, monday, List.of(0, 1, 2, 3, 1), "").body())
                .contains("Talt åbent.", "”Var det besværet værd?”", "3,6");
    }

    @Test
    void underTenPointsTheyAreDrawnAndNothingIsSaid() {
        assertThat(count(amr, monday, List.of(0, 1, 2, 3, 1), "").body())
                .contains("For tidligt at se et mønster.", "Regelsæt: Anhøj 1");
    }

    /// Series with a known signal, one mean a week, from 1 to 5.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a step up       | 2 2 1 2 2 1 2 4 5 4 4 5 4 5 | Noget har flyttet sig.
            up and down     | 2 4 2 4 3 4 2 4 2 4 2 4     | Det svinger om midten uden at flytte sig.
            a slow rise     | 1 1 1 2 2 2 3 4 4 4 5 5 5   | Noget har flyttet sig.
            nine points     | 1 5 1 5 1 5 1 5 1           | For tidligt at se et mønster.
            """)
    void theWordsFollowTheRules(String kind, String means, String words) {
        String[] weeks = means.split(" ");
        for (int i = 0; i < weeks.length; i++) {
            int step = Integer.parseInt(weeks[i]);
            Integer[] jars = {0, 0, 0, 0, 0};
            jars[step - 1] = 6;
            count(amr, monday.minusWeeks(weeks.length - 1L - i), List.of(jars), "");
        }
        assertThat(amr.get(address).body()).as(kind).contains(words);
    }

    @Test
    void twoWhoCountTheSameWeekSeeBoth() {
        count(amr, monday, List.of(0, 0, 0, 3, 0), "");
        Phone tr = cast.signedIn(Role.TR, havgard);
        tr.get(address + "/puls");
        var overtaken = count(tr, monday, List.of(0, 0, 0, 0, 4), "");
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body()).contains("0 · 0 · 0 · 3 · 0", "name=\"edition\" value=\"1\"");
        assertThat(count(tr, monday, List.of(0, 0, 0, 0, 4), "1").body()).contains("5,0");
    }

    @Test
    void theQuestionStaysOnceAWeekIsCounted() {
        count(amr, monday, List.of(1, 0, 0, 0, 0), "");
        Map<String, String> other =
                Map.of("question", "Noget andet?", "week", monday.minusWeeks(1).toString(), "jar1", "2");
        assertThat(amr.post(address + "/puls", other).body())
                .contains("”Var det besværet værd?”")
                .doesNotContain("Noget andet?");
    }

    @Test
    void noWeekBeforeTheTrialBeganIsOffered() {
        LocalDate first = monday.minusWeeks(13);
        assertThat(amr.get(address + "/puls").body())
                .contains("value=\"" + first + "\"")
                .doesNotContain("value=\"" + first.minusWeeks(1) + "\"");
        assertThat(count(amr, first.minusWeeks(1), List.of(1), "").body()).contains("Vælg en af ugerne");
        assertThat(count(amr, first, List.of(1), "").path()).isEqualTo(address + "#puls");
    }

    @Test
    void whatIsNoCountIsRefusedBesideItsField() {
        assertThat(count(amr, monday, List.of(0, 0, 0, 0, 0), "").body()).contains("Der er intet svar i noget glas.");
        assertThat(count(amr, monday.plusWeeks(1), List.of(1), "").body()).contains("Vælg en af ugerne");
        assertThat(count(amr, monday, List.of(5000), "").body()).contains("Skriv et helt tal fra 0 til 500");
    }
}
