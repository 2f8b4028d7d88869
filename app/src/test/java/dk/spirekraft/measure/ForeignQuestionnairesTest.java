package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A questionnaire of another program becomes a draft that somebody completes.
@RunningProgram
class ForeignQuestionnairesTest {

    private static final String COMPLETED = """
            id: fra-limesurvey
            version: "1.0"
            title: { da: Trivsel }
            licence: CC BY 4.0
            owner: Os
            note: { da: Lavet til dialog. }
            languages: [da]
            answers: { lowest: 1, labels: [{ da: Uenig }, { da: Enig }] }
            parts: [{ id: alt, lead: { da: Tænk på i går. } }]
            items: [{ id: a, part: alt, text: { da: Det går godt. } }]
            scales: [{ id: s, name: { da: Trivsel }, kind: other, items: [a] }]
            """;

    @Autowired
    Cast cast;

    Phone secretariat;

    @BeforeEach
    void theSecretariatIsIn() {
        secretariat = cast.signedIn(Role.SECRETARIAT, cast.school("Havgård Skole", 62));
        secretariat.get("/kommune/spoergeskemaer");
    }

    private Phone.Page add(String file) {
        return secretariat.upload("/kommune/spoergeskemaer", file.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static final String LIME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <document><LimeSurveyDocType>Question</LimeSurveyDocType>
            <answers><rows><row><qid>1</qid><code>A1</code><answer>Uenig</answer><language>da</language></row>
            <row><qid>1</qid><code>A2</code><answer>Enig</answer><language>da</language></row></rows></answers>
            <questions><rows><row><qid>1</qid><type>L</type><title>Q1</title><question>Vi hjælper.</question><language>da</language></row>
            <row><qid>2</qid><type>T</type><title>Q2</title><question>Andet?</question><language>da</language></row></rows></questions>
            </document>
            """;

    @Test
    void whatIsTakenIsShownToBeCompletedAndNothingIsAddedBefore() {
        var draft = add(LIME);
        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.body())
                .contains("Taget med: 1 spørgsmål", "Udeladt: Q2, en slags spørgsmål, vi ikke stiller (T)")
                .contains("text: { da: \"Vi hjælper.\" }");
        assertThat(secretariat.get("/kommune/spoergeskemaer").body()).doesNotContain("limesurvey");
    }

    @Test
    void whoseItIsMustBeSaidAndNothingTypedIsLost() {
        add(LIME);
        String text = "id: limesurvey\nversion: \"1\"\nlicence: \"\"\nowner: \"Os\"\n";
        var refused = secretariat.post(
                "/kommune/spoergeskemaer/udkast", Map.of("indhold", text, "rapport", "Taget med: 1 spørgsmål"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("nøglen 'title' mangler", "owner: \"Os\"", "Taget med: 1 spørgsmål");
    }

    @Test
    void aCompletedOneIsOffered() {
        var added = secretariat.post("/kommune/spoergeskemaer/udkast", Map.of("indhold", COMPLETED));
        assertThat(added.path()).isEqualTo("/kommune/spoergeskemaer");
        assertThat(added.body()).contains("fra-limesurvey 1.0");
    }

    @Test
    void whatIsNoneIsRefusedInWords() {
        var refused = add("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]>" + LIME);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("hverken et XLSForm eller en fil fra LimeSurvey");
    }
}
