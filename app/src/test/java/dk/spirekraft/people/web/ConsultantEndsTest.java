package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Directory;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A consultant's access ends by date; the school keeps everything.
@RunningProgram
class ConsultantEndsTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Directory directory;

    @Autowired
    StoryClock clock;

    School havgard;
    Phone secretariat;
    Phone consultant;
    UUID held;

    @BeforeEach
    void aConsultantWorksInTheMunicipality() {
        havgard = cast.school("Havgård Skole", 62);
        secretariat = cast.signedIn(Role.SECRETARIAT, havgard);
        consultant = cast.signedIn(Role.CONSULTANT, havgard);
        held = cast.in(havgard, () -> people.in(havgard.municipality())).stream()
                .filter(member -> member.role() == Role.CONSULTANT)
                .map(People.Member::held)
                .findFirst()
                .orElseThrow();
    }

    private Phone.Page endsOn(String day) {
        secretariat.get("/kommune/personer");
        return secretariat.post("/kommune/personer/" + held + "/slutdato", Map.of("dag", day));
    }

    private LocalDate today() {
        return clock.instant().atZone(Words.ZONE).toLocalDate();
    }

    private boolean isIn() {
        return consultant.get(havgard.address()).status() == 200;
    }

    @Test
    void theLastDayIsADayOfWorkAndTheNextOpensNothing() {
        assertThat(endsOn(today().toString()).body()).contains("Adgang til og med", "value=\"" + today() + "\"");
        assertThat(isIn()).isTrue();
        clock.pass(Duration.ofDays(1));
        assertThat(isIn()).isFalse();
        assertThat(cast.in(havgard, () -> directory.of(havgard.municipality())).values())
                .noneMatch(reach -> reach.isForAll(Role.CONSULTANT));
        assertThat(secretariat.get(havgard.address()).status()).isEqualTo(200);
    }

    @Test
    void anEmptyDayLetsItGoOnAndOneThatCantBeReadChangesNothing() {
        endsOn(today().minusDays(1).toString());
        assertThat(isIn()).isFalse();
        endsOn("snart");
        assertThat(isIn()).isFalse();
        endsOn("");
        assertThat(isIn()).isTrue();
    }

    @Test
    void onlyAConsultantsAccessEndsByItself() {
        UUID own = cast.in(havgard, () -> people.in(havgard.municipality())).stream()
                .filter(member -> member.role() == Role.SECRETARIAT)
                .map(People.Member::held)
                .findFirst()
                .orElseThrow();
        secretariat.get("/kommune/personer");
        secretariat.post("/kommune/personer/" + own + "/slutdato", Map.of("dag", "2020-01-01"));
        assertThat(secretariat.get("/kommune/personer").status()).isEqualTo(200);
    }
}
