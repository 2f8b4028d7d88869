package dk.spirekraft.learn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What comes before the first word of a journal: what is said, and a code that its owner has on paper.
@RunningProgram
class BeforeTheFirstWordTest {

    private static final String WORDS = "Jeg turde ikke sige det højt i dag.";

    @Autowired
    Cast cast;

    @Autowired
    Diaries diaries;

    School havgard;
    Phone teacher;

    @BeforeEach
    void aTeacherHasSignedIn() {
        havgard = cast.school("Havgård Skole", 62);
        teacher = cast.signedIn(Role.MEMBER, havgard);
    }

    @Test
    void itIsSaidWhoCanReadWhatTheServerSeesAndWhatIsLostWithTheCode() {
        assertThat(teacher.get("/dagbog").body())
                .contains("Kun du kan læse den", "den kan se det i det øjeblik", "Mister du koden, er dagbogen tabt");
    }

    @Test
    void theCodeHasSixGroupsOfFourAndComesAnewUntilItIsWrittenDown() {
        teacher.get("/dagbog");
        String first = Diaries.code(teacher.post("/dagbog/noegle", Map.of()));
        assertThat(first).matches("([0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(teacher.get("/dagbog").body()).contains("Lav min kode");
        assertThat(Diaries.code(teacher.post("/dagbog/noegle", Map.of()))).isNotEqualTo(first);
    }

    @Test
    void whoeverTypesOtherLastFourSeesTheSameCodeAgainAndNothingIsKept() {
        teacher.get("/dagbog");
        var page = teacher.post("/dagbog/noegle", Map.of());
        var again = teacher.post("/dagbog/noegle/gemt", Map.of("ny", Diaries.fresh(page), "sidste", "----"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Det er ikke de fire sidste tegn");
        assertThat(Diaries.code(again)).isEqualTo(Diaries.code(page));
        assertThat(teacher.get("/dagbog").body()).contains("Lav min kode");
    }

    @Test
    void aKeyOfAnotherIsNotKeptAsOnesOwn() {
        Phone stranger = cast.signedIn(Role.AMR, havgard);
        stranger.get("/dagbog");
        var theirs = stranger.post("/dagbog/noegle", Map.of());
        String code = Diaries.code(theirs);
        teacher.get("/dagbog");
        teacher.post(
                "/dagbog/noegle/gemt",
                Map.of("ny", Diaries.fresh(theirs), "sidste", code.substring(code.length() - 4)));
        assertThat(teacher.get("/dagbog").body()).contains("Lav min kode");
    }

    @Test
    void aSecondKeyDoesNotTakeTheFirstOnesPlace() {
        teacher.get("/dagbog");
        var late = teacher.post("/dagbog/noegle", Map.of());
        diaries.begin(teacher);
        teacher.post("/dagbog/blade", Map.of("tekst", WORDS));
        String code = Diaries.code(late);
        teacher.post(
                "/dagbog/noegle/gemt", Map.of("ny", Diaries.fresh(late), "sidste", code.substring(code.length() - 4)));
        assertThat(teacher.get("/dagbog").body()).contains(WORDS);
    }
}
