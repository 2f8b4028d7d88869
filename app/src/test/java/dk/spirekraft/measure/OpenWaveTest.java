package dk.spirekraft.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.people.AuditLog;
import dk.spirekraft.people.Letter;
import dk.spirekraft.people.Post;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a working group does with an open wave: whatever can't be undone is asked about, and what is mistyped stays.
@RunningProgram
class OpenWaveTest {

    private static final Pattern SLIP = Pattern.compile("class=\"slip-code\"");

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Surveys surveys;

    @Autowired
    Post post;

    @Autowired
    AuditLog audit;

    @Autowired
    StoryClock clock;

    School havgard;
    Wave wave;
    Phone amr;
    String address;

    @BeforeEach
    void havgardHasAnOpenWave() {
        havgard = cast.school("Havgård Skole", 20);
        wave = cast.openWave(havgard);
        amr = cast.signedIn(Role.AMR, havgard);
        address = havgard.address() + "/maalinger/1";
        amr.get(address);
    }

    private Wave now() {
        return cast.in(havgard, () -> surveys.byId(wave.id()));
    }

    @Nested
    class WhenItIsToBeClosed {

        @Test
        void thePageOfTheWaveAsksFirstAndClosesNothingItself() {
            assertThat(amr.get(address).body())
                    .contains("href=\"" + address + "/lukning\"")
                    .doesNotContain("action=\"" + address + "/lukning\"");
            var asked = amr.get(address + "/lukning");
            assertThat(asked.body()).contains("kan ikke åbnes igen", "Forlæng", "action=\"" + address + "/lukning\"");
            assertThat(now().closure()).isEmpty();
            amr.post(address + "/lukning", Map.of());
            assertThat(now().closure()).isPresent();
        }

        @Test
        void theQuestionKnowsOnlyTheDailyCount() {
            String before = amr.get(address + "/lukning").steady();
            colleagues.answer(havgard, wave, 7, 1);
            assertThat(amr.get(address + "/lukning").steady()).isEqualTo(before);
        }

        @Test
        void aWaveThatIsNotOpenIsNotAskedAbout() {
            cast.close(havgard, wave);
            assertThat(amr.get(address + "/lukning").path()).isEqualTo(address);
        }

        @Test
        void withFewerThanFiveAnswersTheNextStepIsAnOpenTalk() {
            colleagues.answer(havgard, wave, 4, 1);
            cast.close(havgard, wave);
            for (String page : new String[] {address, havgard.address()})
                assertThat(amr.get(page).body())
                        .contains("class=\"btn\" href=\"" + address + "/materiale/aaben-samtale\"")
                        .doesNotContain("class=\"btn\" href=\"" + address + "/resultater\"");
        }

        @Test
        void withFiveTheNextStepIsTheResult() {
            colleagues.answer(havgard, wave, 5, 1);
            cast.close(havgard, wave);
            assertThat(amr.get(address).body()).contains("class=\"btn\" href=\"" + address + "/resultater\"");
        }
    }

    @Test
    void theLanguageSwitchOfARefusedFormLeadsToTheWaveAndNotToNowhere() {
        for (String form : new String[] {"aabning", "forlaengelse", "dialogdag", "sedler", "paamindelse"})
            assertThat(amr.get(address + "/" + form + "?sprog=da").path()).isEqualTo(address);
    }

    @Nested
    class WhenSlipsAreWished {

        private Phone.Page print(String... fields) {
            Map<String, String> form = new java.util.HashMap<>(Map.of("pile", "1"));
            for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
            return amr.post(address + "/sedler", form);
        }

        @Test
        void anythingButAWholeNumberIsKeptBesideItsFaultAndPrintsNothing() {
            for (String typed : new String[] {"0", "-3", "", "9999", "abc", "2,5"}) {
                var page = print("count", typed);
                assertThat(page.status()).as(typed).isEqualTo(422);
                assertThat(page.body())
                        .contains("id=\"count-1-fault\"", "href=\"#count-1\"")
                        .contains("id=\"count-1\" name=\"count\" value=\"" + typed + "\"");
            }
            assertThat(amr.get(address).body()).contains("0 printet, 20 kolleger");
        }

        @Test
        void moreThanASmallReserveNeedsATick() {
            assertThat(SLIP.matcher(print("count", "20").body()).results()).hasSize(20);
            assertThat(SLIP.matcher(print("count", "2").body()).results()).hasSize(2);
            var refused = print("count", "1");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("23 sedler i alt til 20, der trækker", "name=\"more\"");
            assertThat(SLIP.matcher(print("count", "1", "more", "true").body()).results())
                    .hasSize(1);
        }
    }

    @Test
    void onceEverybodyHasASlipOneIsSuggestedAndItIsSaidWhatThatMeans() {
        assertThat(amr.get(address).body())
                .contains("name=\"count\" value=\"20\"")
                .doesNotContain("ét svar mere");
        amr.post(address + "/sedler", Map.of("count", "20"));
        assertThat(amr.get(address).body()).contains("name=\"count\" value=\"1\"", "ét svar mere, som kan gives");
    }

    @Test
    void openingItAgainIsNotWrittenDownAsIfItWereDone() {
        long before = entries();
        assertThat(amr.post(address + "/aabning", Map.of()).path()).isEqualTo(address);
        assertThat(entries()).isEqualTo(before);
    }

    private long entries() {
        return cast.in(havgard, () -> audit.latest(havgard.municipality())).size();
    }

    @Nested
    class WhenEverybodyIsReminded {

        private long letters(String to) {
            return post.mailbox().stream()
                    .filter(letter -> letter.to().equals(to))
                    .map(Letter::subject)
                    .filter("Har du trukket din seddel?"::equals)
                    .count();
        }

        @Test
        void itHappensAtMostOnceADayAndThePageSaysSo() {
            String colleague = cast.person(Role.COLLEAGUE, havgard);
            assertThat(amr.post(address + "/paamindelse", Map.of()).path()).isEqualTo(address);
            var again = amr.post(address + "/paamindelse", Map.of());
            assertThat(again.status()).isEqualTo(422);
            assertThat(letters(colleague)).isEqualTo(1);
            assertThat(amr.get(address).body())
                    .contains("Den seneste påmindelse gik til 2 adresser", "højst én gang om dagen")
                    .doesNotContain("action=\"" + address + "/paamindelse\"");
            clock.pass(Duration.ofDays(1));
            amr.post(address + "/paamindelse", Map.of());
            assertThat(letters(colleague)).isEqualTo(2);
        }
    }
}
