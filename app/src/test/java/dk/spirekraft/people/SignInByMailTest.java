package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Mails;
import dk.spirekraft.story.RunningProgramWithMail;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever asks for a link is answered before anybody has looked whether there is an account.
@RunningProgramWithMail
class SignInByMailTest {

    private static final String HELD = "lock table people.sign_in_request in exclusive mode";

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private void askWhileNothingCanBeLookedUp(String email) {
        var phone = cast.phone();
        phone.get("/log-ind");
        transaction.executeWithoutResult(held -> {
            db.sql(HELD).update();
            assertThat(phone.post("/log-ind", Map.of("email", email)).path()).isEqualTo("/log-ind/sendt");
        });
    }

    @Test
    @Timeout(60)
    void theAnswerWaitsForNothingAndTheLinkStillComes() {
        String amr = cast.person(Role.AMR, cast.school("Havgård Skole", 62));
        String link = Mails.linkAfter(amr, () -> askWhileNothingCanBeLookedUp(amr));
        assertThat(cast.phone().get(link).status()).isEqualTo(200);
    }

    @Test
    @Timeout(60)
    void forAStrangerItIsTheSame() {
        askWhileNothingCanBeLookedUp("ukendt-" + UUID.randomUUID() + "@skole.example");
    }
}
