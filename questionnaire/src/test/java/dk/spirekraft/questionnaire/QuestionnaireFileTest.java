package dk.spirekraft.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.yaml.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A questionnaire comes in a file, and a bad file is told all its faults at once, each with its line and path.
class QuestionnaireFileTest {

    private static final String GOOD = """
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
              - { id: b, part: alt, text: { da: Det går skidt. }, reverse: true }
            scales:
              - { id: s, name: { da: Trivsel }, kind: other, items: [a, b] }
            """;

    private static List<Fault> faults(String file) {
        return switch (QuestionnaireFile.read(file)) {
            case QuestionnaireFile.Outcome.Read read -> List.of();
            case QuestionnaireFile.Outcome.Rejected rejected -> rejected.faults();
        };
    }

    @Test
    void aGoodFileIsReadWhole() {
        assertThat(QuestionnaireFile.read(GOOD)).isInstanceOfSatisfying(QuestionnaireFile.Outcome.Read.class, read -> {
            var asked = read.questionnaire();
            assertThat(asked.items()).extracting(Item::id).containsExactly("a", "b");
            assertThat(asked.items()).extracting(Item::reverse).containsExactly(false, true);
            assertThat(asked.scales().getFirst().items()).containsExactly("a", "b");
            assertThat(asked.scale().size()).isEqualTo(3);
        });
    }

    @Test
    void theItemsOfASensitivePartAreSensitive() {
        String file = GOOD.replace(
                        "parts: [", "parts: [{ id: mobning, sensitive: true, lead: { da: Tænk på i år. } }, ")
                .replace("id: b, part: alt", "id: b, part: mobning");
        assertThat(QuestionnaireFile.read(file)).isInstanceOfSatisfying(QuestionnaireFile.Outcome.Read.class, read -> {
            var asked = read.questionnaire();
            assertThat(asked.items()).extracting(asked::isSensitive).containsExactly(false, true);
        });
        assertThat(faults(file.replace("sensitive: true", "sensitive: måske")))
                .singleElement()
                .matches(fault -> fault.path().equals("parts[0].sensitive"));
    }

    @Test
    void theSameFileAsJsonIsAsGood() {
        assertThat(faults("""
                {"id":"x","version":"1","title":{"da":"X"},"licence":"L","owner":"O","validated":false,"note":{"da":"N"},
                 "languages":["da"],"answers":{"lowest":1,"labels":[{"da":"Nej"},{"da":"Ja"}]},
                 "parts":[{"id":"p","lead":{"da":"Tænk"}}],"items":[{"id":"a","part":"p","text":{"da":"A"}}],
                 "scales":[{"id":"s","name":{"da":"S"},"kind":"other","items":["a"]}]}
                """)).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnceInTheOrderOfTheFile() {
        var found = faults(GOOD.replace("lowest: 1", "lowest: mange")
                .replace("id: b, part: alt", "id: a, part: findes-ikke")
                .replace("items: [a, b]", "items: [a, c]"));
        assertThat(found).hasSizeGreaterThanOrEqualTo(4);
        assertThat(found).extracting(Fault::line).isSorted().contains(10, 16, 18);
        assertThat(found).anyMatch(fault -> fault.path().startsWith("items[1]"));
        assertThat(found).anyMatch(fault -> fault.path().startsWith("scales[0]"));
    }

    @ParameterizedTest
    @CsvSource({
        "lowest: 1, lowest: 0.5, answers.lowest, 10",
        "'items: [a, b]', 'items: [a, b], minimumAnswered: 1.5', scales[0].minimumAnswered, 18"
    })
    void whatIsCountedIsWholeAndNothingIsCutToBe(String whole, String broken, String path, int line) {
        assertThat(faults(GOOD.replace(whole, broken))).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.words()).contains("whole number");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "title", "licence", "owner", "languages", "answers", "items", "scales"})
    void whatMustBeThereIsNamedWhereItIsMissing(String field) {
        assertThat(faults(
                        GOOD.replace("\n" + field + ":", "\nx-" + field + ":").replaceFirst("^" + field, "x-" + field)))
                .as(field)
                .anyMatch(fault -> (fault.path() + " " + fault.words()).contains(field));
    }

    @Test
    void whatIsNoQuestionnaireAtAllIsToldToo() {
        assertThat(faults("")).extracting(Fault::words).containsExactly("the file is empty");
        assertThat(faults("id: ["))
                .singleElement()
                .matches(fault -> fault.words().contains("YAML"));
        assertThat(faults("- 1")).isNotEmpty();
    }

    @Test
    void aKeyThatStandsTwiceIsToldOnItsLine() {
        assertThat(faults(GOOD.replace("licence: Skolens egen\n", "licence: Skolens egen\nlicence: En anden\n")))
                .anyMatch(fault -> fault.toString().contains("licence") && fault.line() == 5);
    }

    /// Found among a quarter of a million broken files.
    @Test
    void anEscapeThatIsCutOffIsAFault() {
        assertThat(faults("title: \"tilli\\u")).isNotEmpty();
        assertThat(faults("title: \"tilli\\u00zz\"")).isNotEmpty();
    }

    @Test
    void noFileExhaustsTheReader() {
        assertThat(faults("[".repeat(100_000))).isNotEmpty();
        assertThat(faults("x".repeat(QuestionnaireFile.MOST_CHARACTERS + 1))).isNotEmpty();
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
                + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
                + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
                + "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n"
                + "f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n"
                + "g: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n";
        assertThat(faults(bomb)).isNotEmpty();
        assertThat(faults("a: !!javax.script.ScriptEngineManager []\n" + GOOD)).isNotEmpty();
    }

    @Test
    void whatComesWithTheProgramIsGoodInBothLanguages() {
        assertThat(ShippedQuestionnaires.all()).isNotEmpty().allSatisfy(asked -> {
            assertThat(asked.languages()).contains("da", "en");
            assertThat(asked.items())
                    .allMatch(item -> !item.text().in("da").equals(item.text().in("en")));
        });
        var own = ShippedQuestionnaires.find("spirekraft-15", "1.0").orElseThrow();
        assertThat(own.items()).hasSize(15);
        assertThat(own.validated()).isFalse();
        assertThat(own.scales().stream().filter(scale -> scale.kind() == Scale.Kind.RELATION))
                .hasSize(4);
    }
}
