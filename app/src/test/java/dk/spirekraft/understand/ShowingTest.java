package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Everybody at the school sees the same at the same moment, and nobody sees anything before.
@RunningProgram
class ShowingTest {

    private static final Pattern FIGURE = Pattern.compile("<figure|class=\"fig |<svg[^>]*role=\"img\"");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    @Autowired
    AuditLog audit;

    @Autowired
    Clock clock;

    School havgard;
    Wave wave;
    String address;

    @BeforeEach
    void aWaveIsClosed() {
        havgard = cast.school("Havgård Skole", 62);
        wave = colleagues.closedWave(havgard, 12, 3);
        address = havgard.address() + "/maalinger/1";
    }

    private Phone staff() {
        return StaffPhone.at(havgard, cast);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCHOOL_LEADER", "AMR", "TR", "MEMBER", "CONSULTANT", "SECRETARIAT", "ADMINISTRATION"})
    void beforeTheShowingNobodySeesAFigureInAnyWay(Role role) {
        var phone = cast.signedIn(role, havgard);
        for (String way : List.of("", "?vis=tabel", "?vis=storskaerm", "?vis=storskaerm&figur=2")) {
            var page = phone.get(address + "/resultater" + way);
            assertThat(FIGURE.matcher(page.body()).find()).isFalse();
        }
        assertThat(phone.get(address + "/tal.csv").status()).isEqualTo(404);
        assertThat(phone.get(havgard.address()).body()).doesNotContain("<svg class=\"strip");
    }

    @Test
    void beforeTheShowingStaffSeeOnlyTheDay() {
        var page = staff().get("/personale");
        assertThat(page.body())
                .contains("ikke åbnet endnu", "12. januar 2027")
                .doesNotContain("<form method=\"post\" action=\"/skoler");
    }

    @Test
    void onlyWhoMayOpenTheResultIsOfferedTheButton() {
        assertThat(cast.signedIn(Role.AMR, havgard).get(address + "/resultater").body())
                .contains("/visning");
        for (Role role : List.of(Role.SCHOOL_LEADER, Role.CONSULTANT, Role.SECRETARIAT, Role.ADMINISTRATION))
            assertThat(cast.signedIn(role, havgard).get(address + "/resultater").body())
                    .as("%s", role)
                    .doesNotContain("/visning");
    }

    @Test
    void openingItBeforeTheAgreedDayMovesThatDayAndTheButtonSaysSo() {
        var amr = cast.signedIn(Role.AMR, havgard);
        assertThat(amr.get(address + "/resultater").body()).contains("Flyt dagen til i dag, og åbn for alle");
        amr.post(address + "/visning", Map.of());
        Wave wave = cast.in(havgard, () -> surveys.find(havgard, 1)).orElseThrow();
        assertThat(wave.dialogueOn()).isEqualTo(LocalDate.ofInstant(clock.instant(), Words.ZONE));
    }

    @Test
    void theMovedDayAndATakenNoteAreWrittenDown() {
        var amr = cast.signedIn(Role.AMR, havgard);
        amr.get(address + "/resultater");
        amr.post(address + "/visning", Map.of());
        amr.post(address + "/dialog", Map.of("text", "Bo var sur"));
        var note = Pattern.compile("dialog/[0-9a-f-]{36}/sletning")
                .matcher(amr.get(address + "/resultater").body());
        assertThat(note.find()).isTrue();
        amr.post(address + "/" + note.group(), Map.of());
        amr.post(address + "/" + note.group(), Map.of());
        assertThat(cast.in(havgard, () -> audit.latest(havgard.municipality())))
                .filteredOn(entry -> entry.object().equals(havgard.slug() + "/1"))
                .extracting(AuditLog.Entry::action)
                .containsExactly("note.removed", "result.shown", "wave.dialogueMoved");
    }

    @Test
    void theDayIsMovedAfterTheClosingTooWhileNobodyHasSeenTheResult() {
        var amr = cast.signedIn(Role.AMR, havgard);
        assertThat(amr.get(address + "/resultater").body())
                .contains("action=\"" + address + "/dialogdag\"", "value=\"2027-01-12\"");
        var refused = amr.post(address + "/dialogdag", Map.of("dag", "i morgen"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"dag-fault\"", "name=\"dag\" value=\"i morgen\"");
        amr.post(address + "/dialogdag", Map.of("dag", "2027-01-19"));
        assertThat(staff().get("/personale").body()).contains("19. januar 2027");
        amr.post(address + "/visning", Map.of());
        assertThat(amr.get(address + "/resultater").body()).doesNotContain("/dialogdag");
    }

    @Test
    void anOpenWaveIsNeitherShownNorNotedUpon() {
        var open = cast.openWave(havgard);
        var amr = cast.signedIn(Role.AMR, havgard);
        amr.get(havgard.address());
        String second = havgard.address() + "/maalinger/" + open.number();
        assertThat(amr.post(second + "/visning", Map.of()).status()).isEqualTo(404);
        assertThat(amr.post(second + "/dialog", Map.of("text", "Vi så noget")).status())
                .isEqualTo(404);
        assertThat(amr.post(address + "/dialog", Map.of("text", "Vi så noget")).status())
                .isEqualTo(404);
    }

    @Nested
    class WhenTheAmrOpensIt {

        @BeforeEach
        void theAmrOpensIt() {
            var amr = cast.signedIn(Role.AMR, havgard);
            amr.get(address + "/resultater");
            amr.post(address + "/visning", Map.of());
        }

        @Test
        void theLeaderTheGroupTheConsultantAndStaffSeeTheSameFigures() {
            Stream<String> accounts = Stream.of(Role.SCHOOL_LEADER, Role.MEMBER, Role.TR, Role.CONSULTANT)
                    .map(role -> cast.signedIn(role, havgard)
                            .get(address + "/resultater")
                            .body());
            Stream<String> all =
                    Stream.concat(accounts, Stream.of(staff().get("/personale").body()));
            assertThat(all.map(ShowingTest::figures).distinct())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("<svg");
        }

        @ParameterizedTest
        @EnumSource(
                value = Role.class,
                names = {"SECRETARIAT", "ADMINISTRATION"})
        void theMunicipalitySeesNoFigureOfASchoolThatMeasuredItself(Role role) {
            var phone = cast.signedIn(role, havgard);
            for (String way : List.of("", "?vis=tabel", "?vis=storskaerm"))
                assertThat(FIGURE.matcher(
                                        phone.get(address + "/resultater" + way).body())
                                .find())
                        .isFalse();
            assertThat(phone.get(address + "/tal.csv").status()).isEqualTo(404);
        }

        @Test
        void aNoteOfWhatWasSeenIsReadByAllWithoutAName() {
            var amr = cast.signedIn(Role.AMR, havgard);
            amr.get(address + "/resultater");
            amr.post(address + "/dialog", Map.of("text", "Vi hjælper <b>hinanden</b>"));
            assertThat(staff().get("/personale").body())
                    .contains("Vi hjælper &lt;b&gt;hinanden&lt;/b&gt;")
                    .doesNotContain("<b>hinanden</b>");
        }
    }

    /// The drawings of a page without the links around them.
    private static String figures(String page) {
        return Pattern.compile("<svg[^>]*role=\"img\".*?</svg>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group())
                .reduce("", String::concat);
    }
}
