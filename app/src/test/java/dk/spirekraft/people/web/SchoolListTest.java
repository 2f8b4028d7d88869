package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The list of schools, for whoever has the whole municipality.
@RunningProgram
class SchoolListTest {

    @Autowired
    Cast cast;

    @Autowired
    Surveys surveys;

    @Autowired
    Course course;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    @Test
    void theSecretariatReadsHowEachMeasurementStandsAndNoFigure() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        cast.openWave(havgard);
        cast.in(abrinken, () -> surveys.plan(cast.plan(abrinken)));
        assertThat(cast.signedIn(Role.SECRETARIAT, havgard).get("/kommune").body())
                .containsPattern("(?s)Havgård Skole</a></h3>.{0,200}1. måling, [^.]*. Åben indtil .{0,60}Dialog")
                .containsPattern("(?s)Åbrinken Skole</a></h3>.{0,200}1. måling, [^.]*. Planlagt til ");
    }

    @Test
    void aSchoolWithoutANameOrWithAKnownOneStaysInTheFormBesideItsFault() {
        Phone secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        for (String name : new String[] {"", "!?", "a", "!!! 1", "12", "学校", "x".repeat(121), "havgård skole"}) {
            secretary.get("/kommune");
            var page = secretary.post("/kommune/skoler", Map.of("name", name));
            assertThat(page.status()).as(name).isEqualTo(422);
            assertThat(page.body())
                    .contains(
                            "<title>Fejl: ",
                            "id=\"name-fault\"",
                            "name=\"name\" value=\"" + name + "\"",
                            havgard.name());
        }
    }

    @Test
    void aSchoolThatNeverMeasuredIsRemovedAfterAQuestion() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        cast.openWave(havgard);
        cast.signedIn(Role.AMR, abrinken).get(abrinken.address() + "/personalenoegle");
        Phone secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        String removal = abrinken.address() + "/fjernelse";
        assertThat(secretary.get("/kommune").body())
                .contains("href=\"" + removal + "\"")
                .doesNotContain("href=\"" + havgard.address() + "/fjernelse\"");
        assertThat(secretary.get(removal).body()).contains("Vil du fjerne Åbrinken Skole?");
        assertThat(secretary.post(removal, Map.of()).body()).doesNotContain("Åbrinken Skole");
        assertThat(secretary.get(abrinken.address()).status()).isEqualTo(404);
    }

    @Test
    void aSchoolThatMeasuredOrPlansToStays() {
        cast.in(havgard, () -> surveys.plan(cast.plan(havgard)));
        Phone secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        String removal = havgard.address() + "/fjernelse";
        assertThat(secretary.get(removal).body())
                .contains("Havgård Skole kan ikke fjernes")
                .doesNotContain("Ja, fjern");
        assertThat(secretary.post(removal, Map.of()).path()).isEqualTo(removal);
        assertThat(secretary.get(havgard.address()).status()).isEqualTo(200);
    }

    @Test
    void aSchoolThatTakesPartInAProgrammeStaysAndItSaysWhy() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        course.start(abrinken);
        Phone secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        String removal = abrinken.address() + "/fjernelse";
        secretary.get(removal);
        var page = secretary.post(removal, Map.of());
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.body())
                .contains("Åbrinken Skole kan ikke fjernes", "et forløb")
                .doesNotContain("Ja, fjern");
        assertThat(secretary.get(abrinken.address()).status()).isEqualTo(200);
    }

    @Test
    void whoeverMaySeeNoSchoolYetIsToldSoAndWhomToAsk() {
        assertThat(cast.signedIn(Role.SECTOR_READER, havgard).get("/skoler").body())
                .contains("Der er endnu ingen skoler, du kan se.", "arbejdsmiljøsekretariat");
    }
}
