package dk.spirekraft.learn.method.web;

import static dk.spirekraft.learn.method.web.TypedMethod.typed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.method.Methods;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A method of one's own that was filled in wrongly: it is told what is wrong, and keeps what was typed.
@RunningProgram
class MistypedMethodTest {

    @Autowired
    Cast cast;

    @Autowired
    Methods methods;

    School havgard;
    Phone member;

    @BeforeEach
    void aMemberIsAboutToWrite() {
        havgard = cast.school("Havgård Skole", 62);
        member = cast.signedIn(Role.MEMBER, havgard);
        member.get(havgard.address() + "/metoder/ny");
    }

    @Test
    void everyFaultStandsBesideItsFieldAndNothingTypedIsLost() {
        Map<String, String> wrong = typed("title", "");
        wrong.put("most", "1");
        wrong.put("prepare", "lidt");
        wrong.put("steps", "Sæt jer ned.\n5: Rejs jer.");
        wrong.put("small", "10: Et.\n10: To.");
        wrong.remove("relations");
        var refused = member.post(havgard.address() + "/metoder", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "<title>Fejl: Skriv en metode",
                        "id=\"title-fault\">Skriv et navn<",
                        "id=\"relations-fault\">Vælg mindst ét bånd<",
                        "id=\"most-fault\">Skriv et tal, der er mindst 2<",
                        "id=\"prepare-fault\">Skriv et tal fra 0 til 240<",
                        "id=\"steps-fault\">Linje 1 hører ikke til et trin.",
                        "id=\"small-fault\">Trinnene tager 20 minutter i alt, men der må højst være 15<",
                        "Sæt jer ned.",
                        "value=\"lidt\"",
                        "value=\"tillid\" checked");
        assertThat(cast.in(havgard, () -> methods.at(havgard)))
                .noneMatch(method -> method.own().isPresent());
    }

    @Test
    void aMethodWithoutStepsSaysHowToWriteOne() {
        assertThat(member.post(havgard.address() + "/metoder", typed("steps", ""))
                        .body())
                .contains("id=\"steps-fault\">Skriv mindst ét trin");
    }

    @Test
    void aStepWithoutMinutesOrWordsIsNamed() {
        assertThat(member.post(havgard.address() + "/metoder", typed("steps", "5: Et\n0: To"))
                        .body())
                .contains("Trin 2 skal tage mindst 1 minut");
        assertThat(member.post(havgard.address() + "/metoder", typed("steps", "5:\n"))
                        .body())
                .contains("Trin 1 mangler tekst");
    }
}
