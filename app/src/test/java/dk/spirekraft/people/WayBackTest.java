package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Cast;
import dk.spirekraft.story.RunningProgram;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// On pages of no school, such as somebody's own reminders, the way back to their school stays in the navigation.
@RunningProgram
class WayBackTest {

    private static final String REMINDERS = "/paamindelser";

    @Autowired
    Cast cast;

    @Autowired
    People people;

    School havgard;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 62);
    }

    private String reminders(String email) {
        return cast.signedIn(email).get(REMINDERS).body();
    }

    @Test
    void whoBelongsToOneSchoolFindsBackToIt() {
        assertThat(reminders(cast.person(Role.AMR, havgard)))
                .contains("<a href=\"" + havgard.address() + "\"", "<a href=\"" + havgard.address() + "/maalinger\"");
    }

    @Test
    void whoBelongsToSeveralIsLedToNoneOfThem() {
        School abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 40);
        String email = "amr-%s@skole.example".formatted(UUID.randomUUID());
        cast.in(havgard, () -> {
            UUID person = people.addPerson(havgard.municipality(), "AMR", email)
                    .orElseThrow()
                    .id();
            people.grant(person, Role.AMR, havgard);
            people.grant(person, Role.AMR, abrinken);
            return person;
        });
        assertThat(reminders(email)).doesNotContain(havgard.address(), abrinken.address());
    }

    @Test
    void theSecretariatStaysInItsMunicipality() {
        assertThat(reminders(cast.person(Role.SECRETARIAT, havgard)))
                .contains("<a href=\"/kommune/maalinger\"")
                .doesNotContain(havgard.address());
    }
}
