package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What leaves when a working group invites: once, with keys behind it, and the same to everybody.
@RunningProgram
class DeliveriesTest {

    @Autowired
    Cast cast;

    @Autowired
    Invited invited;

    @Autowired
    Invitations invitations;

    @Autowired
    Deliveries deliveries;

    @Autowired
    BallotKeys keys;

    @Autowired
    BallotKeyJob keyJob;

    @Autowired
    InvitationJob job;

    School havgard;
    Phone amr;
    String address;

    @BeforeEach
    void havgardIsThere() {
        havgard = cast.school("Havgård Skole", 20);
        amr = cast.signedIn(Role.AMR, havgard);
        address = havgard.address() + "/maalinger/1";
    }

    private static String somebody() {
        return "kollega-" + UUID.randomUUID() + "@skole.example";
    }

    @Test
    void nothingLeavesBeforeTheKeysAreThere() {
        Wave wave = cast.openWave(invited.plan(havgard, false));
        cast.in(havgard, () -> {
            invitations.keep(wave, List.of());
            return deliveries.due();
        });
        assertThat(cast.in(havgard, () -> deliveries.due())).isEmpty();
    }

    @Test
    void theLetterHasTheLinkTheHashAndBothLanguages() {
        Wave wave = invited.collecting(havgard, false);
        String colleague = somebody();
        invited.invite(havgard, wave, colleague);
        assertThat(invited.letters(colleague)).singleElement().satisfies(letter -> {
            String hash =
                    invited.link(colleague).substring(invited.link(colleague).lastIndexOf('.') + 1);
            assertThat(letter.subject()).contains("Havgård Skole");
            assertThat(letter.text())
                    .contains("Hent dit svarbevis", "Collect your token", "kontroltal er " + hash)
                    .contains("/noegler/" + wave.id(), "/svar fra");
            assertThat(cast.phone().get("/noegler/" + wave.id()).body()).contains(hash);
        });
    }

    @Test
    void everybodyIsRemindedWhateverTheyDidAndWithTheSameLink() {
        Wave wave = invited.collecting(havgard, false);
        String one = somebody();
        String other = somebody();
        invited.invite(havgard, wave, one, other);
        String link = invited.link(one);
        amr.get(address);
        amr.post(address + "/paamindelse", Map.of());
        invited.leave(havgard, wave);
        for (String colleague : new String[] {one, other})
            assertThat(invited.letters(colleague)).hasSize(2);
        assertThat(invited.letters(one).getFirst().subject()).startsWith("Påmindelse: hent");
        assertThat(invited.link(one)).isEqualTo(link);
        assertThat(amr.get(address).body()).contains("Den seneste påmindelse gik til 2 adresser");
        invited.answering(havgard, wave);
        amr.get(address);
        amr.post(address + "/paamindelse", Map.of());
        invited.leave(havgard, wave);
        assertThat(invited.letters(one).getFirst().subject()).isEqualTo("Målingen på Havgård Skole er åben");
    }

    @Test
    void manyNodesAtOnceMakeOneKeyAndSendEachInvitationOnce() {
        Wave wave = cast.openWave(invited.plan(havgard, false));
        IntStream.range(0, 4).parallel().forEach(node -> keyJob.run());
        assertThat(cast.in(havgard, () -> keys.of(wave.id()))).hasSize(1);
        List<String> colleagues =
                IntStream.range(0, 12).mapToObj(i -> somebody()).toList();
        cast.in(havgard, () -> {
            var addresses = colleagues.stream()
                    .map(colleague -> Address.read(colleague).orElseThrow())
                    .toList();
            invitations.keep(wave, List.of(new Invitations.Wanted(1, addresses)));
            return invitations.send(wave);
        });
        IntStream.range(0, 8).parallel().forEach(node -> job.run());
        invited.leave(havgard, wave);
        for (String colleague : colleagues)
            assertThat(invited.letters(colleague)).hasSize(1);
    }

    @Test
    void anAddressThatFailsIsTriedAgainAndThenWaitsToBeCorrected() {
        Wave wave = invited.collecting(havgard, false);
        String colleague = somebody();
        cast.in(havgard, () -> {
            invitations.keep(
                    wave,
                    List.of(new Invitations.Wanted(
                            1, List.of(Address.read(colleague).orElseThrow()))));
            invitations.send(wave);
            for (UUID id : deliveries.due())
                for (int i = 0; i < Invitations.MOST_TRIES; i++) deliveries.deliver(id, delivery -> false);
            assertThat(deliveries.due()).isEmpty();
            return wave;
        });
        assertThat(amr.get(address + "/invitationer").body())
                .contains("1 invitation kunne ikke sendes", colleague, "Send 1 invitation<");
    }
}
