package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.yaml.Fault;
import dk.spirekraft.yaml.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A municipality brings its own questionnaire in a file. Once there, a version never changes.
@RunningProgram
class QuestionnairesTest {

    private static final String FILE = """
            id: trivsel
            version: "1.0"
            title: { da: Trivsel }
            licence: Skolens egen
            owner: Havgård Skole
            validated: false
            note: { da: Prøve. }
            languages: [da]
            answers:
              lowest: 1
              highestFirst: true
              labels: [{ da: Nej }, { da: Delvist }, { da: Ja }]
            parts: [{ id: alt, lead: { da: Tænk på i går. } }]
            items:
              - { id: a, part: alt, text: { da: Det går godt. } }
              - { id: b, part: alt, text: { da: Det går bedre. } }
            scales:
              - { id: s, name: { da: Trivsel }, kind: other, items: [a, b] }
            """;

    @Autowired
    Cast cast;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Dictionary dictionary;

    School havgard;
    Phone secretariat;

    @BeforeEach
    void theSecretariatIsIn() {
        havgard = cast.school("Havgård Skole", 62);
        secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        secretariat.get("/kommune/spoergeskemaer");
    }

    private Phone.Page add(String file) {
        return secretariat.upload("/kommune/spoergeskemaer", file.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private String title() {
        return cast.in(
                        havgard,
                        () -> questionnaires.get(havgard.municipality(), new QuestionnaireRef("trivsel", "1.0")))
                .title()
                .in("da");
    }

    @Test
    void whatIsNoYamlIsSaidInPlainWordsAndNamesTheLine() {
        for (String wrong : new String[] {"id: [a\nb: c", "a: b: c", "\tid: a", "a: 'b", "- a\nb: c"}) {
            var page = add(wrong);
            assertThat(page.status()).as(wrong).isEqualTo(422);
            assertThat(page.body())
                    .as(wrong)
                    .containsPattern("Linje \\d: her er filen ikke YAML. Se efter indrykning")
                    .doesNotContain("file:", "expected", "found", "mapping", "token", "<stream");
        }
        assertThat(add(FILE + "3\n").body()).contains("Linje ").doesNotContain("file:");
        assertThat(add("# intet\n").body()).contains("Hele filen: filen er tom").doesNotContain("file:");
    }

    @Test
    void itsFileCanBeTakenAwayAsItCame() {
        add(FILE);
        assertThat(secretariat.get("/kommune/spoergeskemaer/trivsel-1.0/fil").body())
                .isEqualTo(FILE);
        assertThat(secretariat
                        .get("/kommune/spoergeskemaer/spirekraft-15-1.0/fil")
                        .body())
                .startsWith("#")
                .contains("id: spirekraft-15");
        assertThat(secretariat.get("/kommune/spoergeskemaer/andet-1.0/fil").status())
                .isEqualTo(404);
    }

    @Test
    void aGoodFileIsOfferedAtOnce() {
        assertThat(add(FILE).body()).contains("trivsel 1.0");
        assertThat(cast.signedIn(Role.AMR, havgard)
                        .get(havgard.address() + "/maalinger/ny")
                        .body())
                .contains("trivsel 1.0");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsLineAndPath() {
        var page = add(FILE.replace("version: \"1.0\"\n", "")
                .replace("id: b, part: alt", "id: a, part: findes-ikke")
                .replace("items: [a, b]", "items: [a, c]"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).containsPattern("(?s)version.*\\b15\\b.*items\\[1\\].*\\b17\\b.*scales\\[0\\]");
        assertThat(page.body())
                .contains("nøglen 'version' mangler", "der er ingen del 'findes-ikke'", "Linje 15, items[1]");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasWordsOfItsOwnInDanishAndTheLibrarysInEnglish(Problem problem) {
        var fault = new Fault(1, "file", problem, List.of("a", "b", "c"));
        String key = "web.file.fault." + problem;
        assertThat(dictionary.in(Language.ENGLISH).of(key, "a", "b", "c")).isEqualTo(fault.words());
        assertThat(dictionary.in(Language.DANISH).of(key, "a", "b", "c")).isNotEqualTo(fault.words());
    }

    @Test
    void aVersionThatIsThereIsNeverReplaced() {
        add(FILE);
        var page = add(FILE.replace("title: { da: Trivsel }", "title: { da: Noget andet }"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(title()).isEqualTo("Trivsel");
        assertThat(add(FILE.replace("\"1.0\"", "\"1.1\"")).body()).contains("trivsel 1.1");
    }

    @Test
    void theProgramsOwnQuestionnairesAreNotReplacedEither() {
        assertThat(add(FILE.replace("id: trivsel", "id: spirekraft-15")).status())
                .isEqualTo(422);
    }

    @Test
    void anotherMunicipalityDoesNotHaveIt() {
        add(FILE);
        var other = cast.school("Skolen i nabokommunen", 40);
        assertThat(cast.signedIn(Role.AMR, other)
                        .get(other.address() + "/maalinger/ny")
                        .body())
                .doesNotContain("trivsel 1.0");
    }

    @Test
    void theLicenceLineStandsOnTheForm() {
        add(FILE);
        var plan = cast.plan(havgard);
        var wave = cast.openWave(new WavePlan(
                havgard,
                new QuestionnaireRef("trivsel", "1.0"),
                plan.round(),
                plan.opensAt(),
                plan.closesAt(),
                plan.dialogueOn(),
                false,
                plan.minGroupSize()));
        var phone = cast.phone();
        var start = phone.get("/s/" + cast.slips(havgard, wave, 1).getFirst().symbols());
        assertThat(start.body()).contains("Ejer: Havgård Skole. Licens: Skolens egen.");
    }
}
