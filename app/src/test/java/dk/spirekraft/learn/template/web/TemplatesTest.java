package dk.spirekraft.learn.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.template.ProgrammeTemplate;
import dk.spirekraft.learn.template.ShippedTemplates;
import dk.spirekraft.learn.template.TemplateShelf;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A municipality reads our programme, takes its file under a name of its own, changes it and adds it.
@RunningProgram
class TemplatesTest {

    private static final String ADDRESS = "/kommune/skabeloner";
    private static final String OURS = ADDRESS + "/three-workshops-1.0";

    @Autowired
    Cast cast;

    @Autowired
    TemplateShelf shelf;

    School havgard;
    Phone consultant;

    @BeforeEach
    void aConsultantLooks() {
        havgard = cast.school("Havgård Skole", 62);
        consultant = cast.signedIn(Role.CONSULTANT, havgard);
        consultant.get(ADDRESS);
    }

    private Phone.Page add(String file) {
        return consultant.upload(ADDRESS, file.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private List<String> offered(School school) {
        return cast.in(school, () -> shelf.offered(school.municipality())).stream()
                .map(ProgrammeTemplate::ref)
                .map(ProgrammeTemplate.Ref::toString)
                .toList();
    }

    @Test
    void ourProgrammeCanBeReadInBothLanguages() {
        assertThat(consultant.get(OURS).body())
                .contains(
                        "<h1>Social kapital i tre workshops</h1>",
                        "Et medlems timer: 9 før, 9 under og 12 efter workshopperne.",
                        "6 uger efter starten",
                        "Hvem er din stedfortræder",
                        "Påskeferien");
        assertThat(consultant.get(OURS + "?sprog=en").body())
                .contains("<h1>Social capital in three workshops</h1>", "6 weeks after the start");
    }

    @Test
    void itsFileComesOutAsItWasWritten() {
        assertThat(consultant.get(OURS + "/fil").body()).isEqualTo(ShippedTemplates.threeWorkshopsFile());
    }

    @Test
    void aForkIsTakenOutAndAdded() {
        String fork = consultant.get(OURS + "/fil?navn=fjordby").body();
        assertThat(add(fork.replace("minutes: 180\n    title", "minutes: 180\n    title"))
                        .status())
                .isEqualTo(200);
        assertThat(offered(havgard)).containsExactly("three-workshops 1.0", "fjordby 1.0");
        assertThat(consultant.get(ADDRESS + "/fjordby-1.0").body()).contains("Lavet ud fra three-workshops 1.0.");
        assertThat(consultant.get(ADDRESS + "/fjordby-1.0/fil").body()).isEqualTo(fork);
    }

    @Test
    void aNewProgrammeCanBeStartedFromIt() {
        add(consultant.get(OURS + "/fil?navn=fjordby").body());
        assertThat(consultant.get("/forloeb/nyt").body()).contains("value=\"fjordby 1.0\"");
    }

    @Test
    void aVersionIsAddedOnceAndOursIsNeverReplaced() {
        String fork = consultant.get(OURS + "/fil?navn=fjordby").body();
        add(fork);
        assertThat(add(fork).body()).contains("fjordby 1.0 findes allerede");
        assertThat(add(ShippedTemplates.threeWorkshopsFile().replace("version: \"1.0\"", "version: \"2.0\""))
                        .body())
                .contains("three-workshops 2.0 findes allerede");
        assertThat(offered(havgard)).hasSize(2);
    }

    @Test
    void aBadFileIsToldAllItsFaultsWithLineAndPlace() {
        var refused = add(ShippedTemplates.threeWorkshopsFile()
                .replace("after: start, weeks: 6", "after: starten, weeks: 6")
                .replace("months: 12", "months: tolv"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Filen har 2 fejl",
                        "workshops[0].when: intet med en dato hedder 'starten'",
                        "checks[2].months");
        assertThat(offered(havgard)).hasSize(1);
    }

    @Test
    void anotherMunicipalityDoesNotSeeIt() {
        add(consultant.get(OURS + "/fil?navn=fjordby").body());
        assertThat(offered(cast.school("Skolen i nabokommunen", 40))).containsExactly("three-workshops 1.0");
    }
}
