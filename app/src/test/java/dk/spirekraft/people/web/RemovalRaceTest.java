package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Surveys;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Words;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A school is removed while somebody plans something there: one of them comes first, and the other is told so.
@RunningProgram
class RemovalRaceTest {

    @Autowired
    Cast cast;

    @Autowired
    Schools schools;

    @Autowired
    Surveys surveys;

    @Autowired
    StoryClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    School havgard;

    @BeforeEach
    void havgardNeverMeasured() {
        havgard = cast.school("Havgård Skole", 62);
    }

    /// Sends the request while this work is done and not yet committed, and commits once the request waits for it.
    private Phone.Page meanwhile(Runnable work, Supplier<Phone.Page> request) {
        CompletableFuture<Phone.Page> answer = cast.in(
                havgard,
                () -> transaction.execute(status -> {
                    work.run();
                    var sent = CompletableFuture.supplyAsync(request);
                    while (!sent.isDone() && !somebodyWaits()) Thread.onSpinWait();
                    return sent;
                }));
        return answer.join();
    }

    private boolean somebodyWaits() {
        return db.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void whoeverPlansAWaveAtASchoolThatIsRemovedMeanwhileIsToldThatItIsNotThere() {
        Phone amr = cast.signedIn(Role.AMR, havgard);
        amr.get(havgard.address() + "/maalinger/ny");
        var today = clock.instant().atZone(Words.ZONE).toLocalDate();
        var plan = Map.of(
                "questionnaire", Cast.SPIREKRAFT_15.toString(),
                "opensOn", today.plusDays(1).toString(),
                "opensAt", "08:00",
                "closesOn", today.plusDays(14).toString(),
                "closesAt", "16:00",
                "dialogueOn", today.plusDays(30).toString(),
                "least", "5");
        var page = meanwhile(
                () -> assertThat(schools.remove(havgard)).isTrue(),
                () -> amr.post(havgard.address() + "/maalinger", plan));
        assertThat(page.status()).isEqualTo(404);
    }

    @Test
    void whoeverRemovesASchoolAtWhichAWaveIsPlannedMeanwhileIsToldThatItStays() {
        Phone secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        secretary.get(havgard.address() + "/fjernelse");
        var page = meanwhile(
                () -> surveys.plan(cast.plan(havgard)),
                () -> secretary.post(havgard.address() + "/fjernelse", Map.of()));
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.body()).contains("Havgård Skole kan ikke fjernes");
    }
}
