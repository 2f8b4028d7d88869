package dk.spirekraft.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Comments are read by the staff's representatives first and by all at the school then, beside no figure and no team.
@RunningProgram
class CommentsReadTest {

    private static final Pattern ID = Pattern.compile("name=\"kommentar\" value=\"([0-9a-f-]{36})\"");
    private static final String WORDS = "når det brænder på";

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    StaffKeys keys;

    @Autowired
    JdbcClient db;

    School havgard;
    Wave wave;
    String page;

    @BeforeEach
    void tenAtHavgardWrote() {
        havgard = cast.school("Havgård Skole", 62);
        wave = colleagues.commentedWave(havgard, 10);
        page = havgard.address() + "/maalinger/1/kommentarer";
    }

    private Phone as(Role role) {
        return cast.signedIn(role, havgard);
    }

    private Phone colleague() {
        Phone phone = cast.phone();
        phone.get("/personale/" + cast.in(havgard, () -> keys.of(havgard)));
        return phone;
    }

    private String first(Phone phone) {
        var found = ID.matcher(phone.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void nobodyReadsThemBeforeTheResultIsOpenedForAll() {
        for (Role role : new Role[] {Role.AMR, Role.SCHOOL_LEADER, Role.MEMBER})
            assertThat(as(role).get(page).status()).as("%s", role).isEqualTo(404);
        assertThat(colleague().get("/personale/kommentarer").status()).isEqualTo(404);
    }

    @Test
    void theRepresentativesReadThemFirstAndTheLeaderWaits() {
        colleagues.show(havgard, wave);
        assertThat(as(Role.TR).get(page).body()).contains(WORDS, "Vis kommentarerne for alle");
        for (Role role : new Role[] {Role.SCHOOL_LEADER, Role.MEMBER, Role.CONSULTANT})
            assertThat(as(role).get(page).body())
                    .as("%s", role)
                    .contains("AMR eller TR læser kommentarerne igennem først")
                    .doesNotContain(WORDS);
        assertThat(colleague().get("/personale/kommentarer").body()).doesNotContain(WORDS);
    }

    @Test
    void onceTheyAreShownAllAtTheSchoolReadThemAndTheMunicipalityDoesNot() {
        colleagues.show(havgard, wave);
        Phone amr = as(Role.AMR);
        assertThat(amr.get(havgard.address()).body()).contains("Læs kommentarerne igennem, før alle kan se dem");
        amr.get(page);
        assertThat(amr.post(page, Map.of()).body()).contains("Alle på skolen kan læse dem");
        assertThat(amr.get(havgard.address()).body()).doesNotContain("Læs kommentarerne igennem");
        assertThat(as(Role.SCHOOL_LEADER).get(page).body()).contains(WORDS).doesNotContain("Hold tilbage");
        assertThat(colleague().get("/personale/kommentarer").body()).contains(WORDS);
        assertThat(as(Role.SECRETARIAT).get(page).status()).isEqualTo(404);
        assertThat(as(Role.ADMINISTRATION).get(page).status()).isEqualTo(404);
    }

    @Test
    void noFigureStandsBesideThemAndTheyStandInNoFile() {
        colleagues.show(havgard, wave);
        Phone amr = as(Role.AMR);
        amr.get(page);
        amr.post(page, Map.of());
        String result = havgard.address() + "/maalinger/1/resultater";
        assertThat(amr.get(result).body()).contains(page).doesNotContain(WORDS);
        assertThat(amr.get(result + "?vis=tabel").body()).doesNotContain(WORDS);
        assertThat(amr.get(havgard.address() + "/maalinger/1/tal.csv").body()).doesNotContain(WORDS);
        assertThat(amr.get(page).body()).doesNotContain("<svg class=\"bar", "<table", "Indskoling");
    }

    @Test
    void oneThatIsWithheldLosesItsWordsForGoodAndTellsWhy() {
        colleagues.show(havgard, wave);
        Phone amr = as(Role.AMR);
        String one = first(amr);
        var after = amr.post(page + "/tilbageholdt", Map.of("kommentar", one, "grund", "NAME"));
        assertThat(after.body()).contains("AMR eller TR har holdt en kommentar tilbage. Den nævner en bestemt person.");
        assertThat(after.body().split(WORDS, -1)).hasSize(10);
        assertThat(cast.in(
                        havgard,
                        () -> db.sql("select count(words) from measure.comment where wave = ?")
                                .param(wave.id())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(9);
    }

    @Test
    void withholdingAsksForAReason() {
        colleagues.show(havgard, wave);
        Phone amr = as(Role.AMR);
        var again = amr.post(page + "/tilbageholdt", Map.of("kommentar", first(amr)));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Vælg, hvorfor kommentaren holdes tilbage");
        assertThat(again.body().split(WORDS, -1)).hasSize(11);
    }

    @Test
    void neitherTheLeaderNorAMemberWithholds() {
        colleagues.show(havgard, wave);
        String one = first(as(Role.AMR));
        for (Role role : new Role[] {Role.SCHOOL_LEADER, Role.MEMBER}) {
            Phone phone = as(role);
            phone.get(page);
            assertThat(phone.post(page + "/tilbageholdt", Map.of("kommentar", one, "grund", "OTHER"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(as(Role.AMR).get(page).body().split(WORDS, -1)).hasSize(11);
    }

    @Test
    void whoeverWithholdsAtOneSchoolReachesNoCommentOfAnother() {
        colleagues.show(havgard, wave);
        String one = first(as(Role.AMR));
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 40);
        Wave theirs = colleagues.commentedWave(abrinken, 10);
        colleagues.show(abrinken, theirs);
        Phone other = cast.signedIn(Role.AMR, abrinken);
        other.get(abrinken.address() + "/maalinger/1/kommentarer");
        other.post(
                abrinken.address() + "/maalinger/1/kommentarer/tilbageholdt",
                Map.of("kommentar", one, "grund", "OTHER"));
        assertThat(as(Role.AMR).get(page).body().split(WORDS, -1)).hasSize(11);
    }

    @Test
    void ofNineThereIsOnlyASentence() {
        School abrinken = cast.school("Åbrinken Skole", 40);
        Wave few = colleagues.commentedWave(abrinken, 9);
        colleagues.show(abrinken, few);
        assertThat(cast.signedIn(Role.AMR, abrinken)
                        .get(abrinken.address() + "/maalinger/1/kommentarer")
                        .body())
                .contains("Færre end 10 skrev en kommentar")
                .doesNotContain(WORDS, "Hold tilbage");
    }

    @Test
    void aWaveWithoutCommentsHasNoSuchPage() {
        School abrinken = cast.school("Åbrinken Skole", 40);
        colleagues.shownWave(abrinken, 10, 1);
        Phone amr = cast.signedIn(Role.AMR, abrinken);
        assertThat(amr.get(abrinken.address() + "/maalinger/1/kommentarer").status())
                .isEqualTo(404);
        assertThat(amr.get(abrinken.address() + "/maalinger/1/resultater").body())
                .doesNotContain("kommentarer");
    }
}
