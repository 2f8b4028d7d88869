package dk.spirekraft.api.hook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.measure.Wave;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.OpenApi;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.Receiver;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Other programs are told that something happened: signed, until they take it, and nothing more than that.
@RunningProgram
class WebhooksTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    StoryClock clock;

    @Autowired
    HookJob job;

    @Autowired
    JdbcClient db;

    School havgard;
    String address;
    Phone amr;
    Receiver receiver;

    @BeforeEach
    void havgardHasAnAmrAndSomebodyListens() {
        havgard = cast.school("Havgård Skole", 62);
        address = havgard.address() + "/andre-programmer/webhooks";
        amr = cast.signedIn(Role.AMR, havgard);
        receiver = new Receiver();
    }

    @AfterEach
    void nobodyListensAnyMore() {
        receiver.close();
    }

    private static Matcher find(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found;
    }

    /// Adds the receiver on the page.
    ///
    /// @return the secret that is shown there
    private byte[] added(String events) {
        amr.get(address);
        String page = amr.postAll(address, "adresse=" + receiver.url() + events).body();
        return Base64.getDecoder().decode(find("whsec_([A-Za-z0-9+/=]+)", page).group(1));
    }

    private byte[] added() {
        return added("&begivenhed=WAVE_OPENED&begivenhed=WAVE_CLOSED&begivenhed=WAVE_RELEASED");
    }

    private String messages() {
        String page = amr.get(address).body();
        return find("href=\"(" + address + "/[0-9a-f-]{36})\"", page).group(1);
    }

    /// Time passes and whatever is due is sent.
    private void after(Duration time) {
        clock.pass(time);
        job.run();
    }

    @Test
    void openingClosingAndReleasingAreToldOnceEachWithASignatureAndWithoutAFigure() throws Exception {
        byte[] secret = added();
        Wave wave = cast.openWave(havgard);
        colleagues.answer(havgard, wave, 12, 4);
        Wave closed = cast.close(havgard, wave);
        colleagues.show(havgard, closed);
        colleagues.show(havgard, closed);
        after(Duration.ZERO);
        after(Duration.ofDays(1));
        assertThat(receiver.got())
                .extracting(message ->
                        find("\"type\":\"([a-z.]+)\"", message.body()).group(1))
                .containsExactlyInAnyOrder("wave.opened", "wave.closed", "wave.released");
        var described = new OpenApi(amr.get("/api/v1/openapi.json").body());
        for (Receiver.Message message : receiver.got()) {
            described.expectShape("Event", message.body());
            assertThat(message.path()).isEqualTo("/beskeder?fra=spirekraft");
            String signed = message.headers().get("webhook-id") + "."
                    + message.headers().get("webhook-timestamp") + "." + message.body();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            assertThat(message.headers().get("webhook-signature"))
                    .isEqualTo("v1,"
                            + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /// The worked example that the specification's own libraries are tested with.
    @Test
    void aSignatureIsMadeAsStandardWebhooksSay() {
        byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(HookJob.signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void onlyWhatWasAskedForIsToldAndOfNoOtherSchool() {
        added("&begivenhed=WAVE_CLOSED");
        cast.openWave(havgard);
        cast.openWave(cast.school(havgard.municipality(), "Åbrinken Skole", 51));
        after(Duration.ZERO);
        assertThat(receiver.got()).isEmpty();
    }

    @Test
    void whatIsNotTakenIsSentAgainLaterAndUnderTheSameId() {
        added();
        receiver.answers(500);
        cast.openWave(havgard);
        after(Duration.ZERO);
        assertThat(amr.get(messages()).body()).contains("Adressen svarede 500.", "Sendes igen");
        after(Duration.ofSeconds(4));
        assertThat(receiver.got()).hasSize(1);
        receiver.answers(204);
        after(Duration.ofSeconds(1));
        assertThat(receiver.got())
                .hasSize(2)
                .extracting(message -> message.headers().get("webhook-id"))
                .containsOnly(receiver.got().getFirst().headers().get("webhook-id"));
        assertThat(amr.get(messages()).body()).contains("Taget imod");
    }

    @Test
    void afterThreeDaysItIsGivenUpAndThePageSendsItAgain() {
        added();
        receiver.answers(503);
        cast.openWave(havgard);
        for (int tries = 0; tries < 20; tries++) after(Duration.ofDays(1));
        assertThat(receiver.got()).hasSize(10);
        String page = messages();
        String again = find("action=\"([^\"]+/igen)\"", amr.get(page).body()).group(1);
        assertThat(amr.get(page).body()).contains("Opgivet efter 10 forsøg. Adressen svarede 503.");
        receiver.answers(200);
        assertThat(amr.post(again, Map.of()).body()).contains("Sendes om lidt.");
        after(Duration.ZERO);
        assertThat(receiver.got()).hasSize(11);
        assertThat(amr.get(page).body()).contains("Taget imod", "Send igen");
    }

    @Test
    void aRedirectIsNeverFollowed() {
        try (var other = new Receiver()) {
            added();
            receiver.sendsOnTo(other.url());
            cast.openWave(havgard);
            after(Duration.ZERO);
            assertThat(receiver.got()).hasSize(1);
            assertThat(other.got()).isEmpty();
            assertThat(amr.get(messages()).body()).contains("Adressen svarede 302.");
        }
    }

    @Test
    void whoeverIsGoneIsToldNothingMore() {
        added();
        receiver.answers(410);
        Wave wave = cast.openWave(havgard);
        after(Duration.ZERO);
        cast.close(havgard, wave);
        after(Duration.ofDays(1));
        assertThat(receiver.got()).hasSize(1);
        assertThat(amr.get(address).body()).contains("Adressen svarede, at den er nedlagt.");
    }

    @Test
    void whatHappensWhileNobodyListensHoldsUpNothing() {
        added();
        receiver.close();
        cast.openWave(havgard);
        after(Duration.ZERO);
        assertThat(amr.get(messages()).body()).contains("Ingen svarede på adressen.");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        amr.get(address);
        var secret = amr.postAll(address, "adresse=https://10.0.0.1/&begivenhed=WAVE_CLOSED");
        assertThat(secret.status()).isEqualTo(422);
        assertThat(secret.body())
                .contains("id=\"adresse-fault\"", "lukket netværk", "value=\"https://10.0.0.1/\"")
                .containsPattern("value=\"WAVE_CLOSED\" checked");
        assertThat(amr.postAll(address, "adresse=https://modtager.example/").body())
                .contains("id=\"begivenhed-fault\"");
    }

    @Test
    void aDeletedAddressIsGoneWithItsMessages() {
        added();
        cast.openWave(havgard);
        String page = messages();
        assertThat(amr.post(page + "/slet", Map.of()).body()).contains("Der sendes ingen beskeder.");
        after(Duration.ZERO);
        assertThat(receiver.got()).isEmpty();
        List<String> actions = cast.in(
                havgard,
                () -> db.sql("select action from people.audit_entry where action like 'webhook%' order by id")
                        .query(String.class)
                        .list());
        assertThat(actions).containsExactly("webhook.added", "webhook.removed");
    }
}
