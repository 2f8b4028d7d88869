package dk.spirekraft.learn.method.web;

import static dk.spirekraft.learn.method.web.TypedMethod.typed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.method.MethodCard;
import dk.spirekraft.learn.method.Methods;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Schools and consultants write methods of their own and adapt ours; who may see and change them is a matter of place.
@RunningProgram
class OwnMethodsTest {

    @Autowired
    Cast cast;

    @Autowired
    Methods methods;

    School havgard;
    School abrinken;

    @BeforeEach
    void twoSchoolsOfOneMunicipality() {
        UUID municipality = cast.municipality();
        havgard = cast.school(municipality, "Havgård Skole", 62);
        abrinken = cast.school(municipality, "Åbrinken Skole", 51);
    }

    private Phone member(School school) {
        return ready(cast.signedIn(Role.MEMBER, school), school);
    }

    private static Phone ready(Phone phone, School school) {
        phone.get(school.address() + "/metoder/ny");
        return phone;
    }

    private List<MethodCard> own(School school) {
        return cast.in(school, () -> methods.at(school)).stream()
                .filter(method -> method.own().isPresent())
                .map(method -> method.card())
                .toList();
    }

    private String address(School school, MethodCard card) {
        return school.address() + "/metoder/" + card.id();
    }

    @Test
    void aMethodIsWrittenReadAndFound() {
        Phone member = member(havgard);
        assertThat(member.post(havgard.address() + "/metoder", typed()).status())
                .isEqualTo(200);
        MethodCard card = own(havgard).getFirst();
        assertThat(card.minutes()).isEqualTo(15);
        assertThat(member.get(address(havgard, card)).body())
                .contains(
                        "<h1>Kaffe ved porten</h1>",
                        "<strong>alle</strong>",
                        "15 minutter",
                        "Også til dem",
                        "Skrevet af Havgård Skole, udgave 1.");
        assertThat(member.get(havgard.address() + "/metoder?q=porte").body()).contains("Kaffe ved porten");
    }

    @Test
    void htmlInItIsShownAsTyped() {
        Phone member = member(havgard);
        member.post(havgard.address() + "/metoder", typed("purpose", "<script>alert(1)</script> [x](javascript:a)"));
        assertThat(member.get(address(havgard, own(havgard).getFirst())).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "javascript:");
    }

    @Test
    void aSchoolsOwnIsSeenThereAndNowhereElse() {
        member(havgard).post(havgard.address() + "/metoder", typed());
        MethodCard card = own(havgard).getFirst();
        assertThat(own(abrinken)).isEmpty();
        assertThat(member(abrinken).get(address(abrinken, card)).body()).doesNotContain("Kaffe ved porten");
        assertThat(member(abrinken).get(address(havgard, card)).status()).isEqualTo(404);
        assertThat(cast.phone().get("/metoder").body()).doesNotContain("Kaffe ved porten");
        assertThat(cast.phone().get("/metoder/" + card.id()).status()).isEqualTo(404);
        assertThat(cast.signedIn(Role.CONSULTANT, havgard)
                        .get(address(havgard, card))
                        .body())
                .contains("Kaffe ved porten");
    }

    @Test
    void aConsultantWritesForAllSchoolsAndAMemberOnlyForTheirOwn() {
        ready(cast.signedIn(Role.CONSULTANT, havgard), havgard)
                .post(havgard.address() + "/metoder", typed("place", "kommune"));
        assertThat(own(abrinken)).extracting(MethodCard::title).hasSize(1);
        member(havgard).post(havgard.address() + "/metoder", typed("place", "kommune"));
        assertThat(own(abrinken)).hasSize(1);
        assertThat(own(havgard)).hasSize(2);
    }

    @Test
    void aMemberDoesNotChangeWhatIsForAllSchools() {
        ready(cast.signedIn(Role.CONSULTANT, havgard), havgard)
                .post(havgard.address() + "/metoder", typed("place", "kommune"));
        MethodCard card = own(havgard).getFirst();
        Phone member = member(havgard);
        assertThat(member.get(address(havgard, card)).body()).doesNotContain("/rettelse", "/nedlaeggelse");
        member.post(address(havgard, card) + "/rettelse", typed("title", "Overtaget"));
        member.post(address(havgard, card) + "/nedlaeggelse", Map.of());
        assertThat(own(havgard)).extracting(one -> one.title().in("da")).containsExactly("Kaffe ved porten");
    }

    @Test
    void anotherMunicipalityMeetsNothing() {
        member(havgard).post(havgard.address() + "/metoder", typed());
        MethodCard card = own(havgard).getFirst();
        School elsewhere = cast.school("Skolen i nabokommunen", 40);
        assertThat(cast.in(elsewhere, () -> methods.find(havgard, card.id()))).isEmpty();
        assertThat(member(elsewhere).get(address(elsewhere, card)).body()).doesNotContain("Kaffe ved porten");
    }

    @Test
    void ourMethodIsAdaptedWithItsLineageAndLicence() {
        Phone member = member(havgard);
        var form = member.get(havgard.address() + "/metoder/ny?fra=diamantjagt");
        assertThat(form.body())
                .contains("value=\"Diamantjagt\"", "2: Luk øjnene", "name=\"from\" value=\"diamantjagt\"");
        member.post(havgard.address() + "/metoder", typed("from", "diamantjagt"));
        assertThat(member.get(address(havgard, own(havgard).getFirst())).body())
                .contains("Lavet ud fra ”Diamantjagt”, udgave 1.0.", "Licens: CC BY 4.0");
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneStays() {
        Phone member = member(havgard);
        member.post(havgard.address() + "/metoder", typed());
        MethodCard card = own(havgard).getFirst();
        Map<String, String> changed = typed("title", "Te ved porten");
        changed.put("known", "1");
        member.post(address(havgard, card) + "/rettelse", changed);
        assertThat(member.get(address(havgard, card)).body()).contains("<h1>Te ved porten</h1>", "Udgave 2, ");
        assertThat(member.get(address(havgard, card) + "?udgave=1").body())
                .contains("<h1>Kaffe ved porten</h1>", "Dette er udgave 1. Den nyeste er udgave 2.");
    }

    @Test
    void twoWhoChangeAtOnceBothKeepTheirText() {
        Phone first = member(havgard);
        Phone second = member(havgard);
        first.post(havgard.address() + "/metoder", typed());
        MethodCard card = own(havgard).getFirst();
        Map<String, String> mine = typed("title", "Te ved porten");
        mine.put("known", "1");
        first.post(address(havgard, card) + "/rettelse", mine);
        Map<String, String> theirs = typed("title", "Kakao ved porten");
        theirs.put("known", "1");
        var refused = second.post(address(havgard, card) + "/rettelse", theirs);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "En anden har rettet metoden imens",
                        "value=\"Kakao ved porten\"",
                        "name=\"known\" value=\"2\"");
        theirs.put("known", "2");
        second.post(address(havgard, card) + "/rettelse", theirs);
        assertThat(own(havgard)).extracting(one -> one.title().in("da")).containsExactly("Kakao ved porten");
    }

    @Test
    void aMethodOffTheListCanStillBeRead() {
        Phone member = member(havgard);
        member.post(havgard.address() + "/metoder", typed());
        MethodCard card = own(havgard).getFirst();
        member.post(address(havgard, card) + "/nedlaeggelse", Map.of());
        assertThat(own(havgard)).isEmpty();
        assertThat(member.get(address(havgard, card)).body())
                .contains("<h1>Kaffe ved porten</h1>", "Metoden er taget af listen")
                .doesNotContain("/rettelse");
    }
}
