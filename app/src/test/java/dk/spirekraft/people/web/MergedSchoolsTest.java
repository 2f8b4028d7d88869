package dk.spirekraft.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spirekraft.learn.trial.Trial;
import dk.spirekraft.people.People;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.RoleChanges;
import dk.spirekraft.people.School;
import dk.spirekraft.share.story.WrittenCase;
import dk.spirekraft.story.Anchored;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Colleagues;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.story.Tales;
import dk.spirekraft.web.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Havgård goes on in Åbrinken.
@RunningProgram
class MergedSchoolsTest {

    @Autowired
    Cast cast;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Anchored anchored;

    @Autowired
    Tales tales;

    @Autowired
    People people;

    @Autowired
    RoleChanges changes;

    @Autowired
    StoryClock clock;

    School havgard;
    School abrinken;
    Phone secretary;
    String memberAddress;
    Phone member;

    @BeforeEach
    void bothAreOfOneMunicipality() {
        havgard = cast.school("Havgård Skole", 62);
        abrinken = cast.school(havgard.municipality(), "Åbrinken Skole", 51);
        secretary = cast.signedIn(Role.SECRETARIAT, havgard);
        memberAddress = cast.person(Role.AMR, havgard);
        member = cast.signedIn(memberAddress);
    }

    private Phone.Page merge(School school, School into) {
        secretary.get(school.address() + "/sammenlaegning");
        return secretary.post(school.address() + "/sammenlaegning", Map.of("ind", into.slug()));
    }

    private static String main(Phone.Page page) {
        return page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
    }

    @Test
    void whatItHadStaysAsItWasAndTheOthersGroupLooksAfterIt() {
        colleagues.shownWave(havgard, 31, 7);
        colleagues.shownWave(abrinken, 21, 8);
        Trial kept = anchored.kept(havgard, "Lån en time", memberAddress);
        anchored.housed(havgard, kept, memberAddress);
        WrittenCase story = tales.released(havgard, tales.draft(havgard, kept, draft -> draft));
        Phone taking = cast.signedIn(Role.AMR, abrinken);
        String result = "/maalinger/1/resultater/trust?vis=tabel";
        String before = main(member.get(havgard.address() + result));
        String beside = main(taking.get(abrinken.address() + result));

        assertThat(merge(havgard, abrinken).body()).contains("Havgård Skole fortsætter i Åbrinken Skole siden");
        assertThat(main(taking.get(havgard.address() + result))).isEqualTo(before);
        assertThat(main(taking.get(abrinken.address() + result))).isEqualTo(beside);
        assertThat(taking.get(abrinken.address()).body())
                .contains("Her fortsætter også", "href=\"" + havgard.address() + "\"");
        assertThat(taking.get(anchored.routines(havgard).getFirst().address(havgard))
                        .body())
                .contains("Lån en time");
        assertThat(taking.get(story.address(havgard)).status()).isEqualTo(200);
        assertThat(cast.phone().get(story.publicAddress()).status()).isEqualTo(200);
    }

    @Test
    void whoeverHadATaskHandsItOverAndOpensNothingAnyMore() {
        anchored.routine(havgard, "Diamantjagt", memberAddress);
        Phone taking = cast.signedIn(Role.AMR, abrinken);
        merge(havgard, abrinken);
        assertThat(anchored.handed(havgard)).hasSize(1);
        assertThat(taking.get(havgard.address() + "/forankring/overlevering").body())
                .contains("AMR");
        assertThat(member.get(havgard.address()).status()).isEqualTo(404);
        assertThat(member.get(abrinken.address()).status()).isEqualTo(404);
    }

    @Test
    void whoeverWorksAtBothStays() {
        cast.person(Role.SCHOOL_LEADER, abrinken);
        secretary.get(abrinken.address() + "/kolleger");
        secretary.post(
                abrinken.address() + "/kolleger",
                Map.of("name", "AMR", "email", memberAddress, "role", Role.AMR.name()));
        merge(havgard, abrinken);
        assertThat(member.get(havgard.address()).status()).isEqualTo(200);
    }

    @Test
    void whoeverComesToTheOthersGroupLaterLooksAfterItTooAndOnlyAsLong() {
        cast.person(Role.AMR, abrinken);
        merge(havgard, abrinken);
        String later = cast.person(Role.TR, abrinken);
        Phone came = cast.signedIn(later);
        assertThat(came.get(havgard.address()).status()).isEqualTo(200);
        leaves(abrinken, later);
        assertThat(came.get(havgard.address()).status()).isEqualTo(404);
    }

    private void leaves(School school, String email) {
        cast.in(
                school,
                () -> people.at(school).stream()
                        .filter(one -> one.email().equals(email))
                        .map(one -> people.withdraw(school, one.held()))
                        .toList());
    }

    private People.Member at(School school, String email) {
        return cast.in(
                school,
                () -> people.at(school).stream()
                        .filter(one -> one.email().equals(email))
                        .findFirst()
                        .orElseThrow());
    }

    private List<Role> roles(School school, String email) {
        return cast.in(
                school,
                () -> people.at(school).stream()
                        .filter(one -> one.email().equals(email))
                        .map(People.Member::role)
                        .toList());
    }

    @Test
    void whoeverHasARoleOnLoanThereLooksAfterTheOtherSchoolOnly() {
        String lender = cast.person(Role.AMR, abrinken);
        merge(havgard, abrinken);
        String deputy = cast.person(Role.COLLEAGUE, abrinken);
        cast.in(
                abrinken,
                () -> changes.lend(
                        at(abrinken, lender),
                        at(abrinken, deputy).person(),
                        clock.instant().atZone(Words.ZONE).toLocalDate()));
        cast.person(Role.TR, abrinken);
        assertThat(roles(havgard, deputy)).isEmpty();
    }

    @Test
    void whoeverHasAnotherRoleThereHasItHereAndHandsNothingOver() {
        String email = cast.person(Role.AMR, abrinken);
        cast.person(Role.SCHOOL_LEADER, abrinken);
        merge(havgard, abrinken);
        var left = anchored.handed(havgard);
        change(email, Role.TR);
        assertThat(roles(havgard, email)).containsExactly(Role.TR);
        assertThat(anchored.handed(havgard)).isEqualTo(left);
        assertThat(anchored.handed(abrinken)).isEmpty();
    }

    @Test
    void aColleagueWhoBecomesOneOfTheGroupLooksAfterItTooUntilTheyAreNoLonger() {
        cast.person(Role.AMR, abrinken);
        merge(havgard, abrinken);
        String email = cast.person(Role.COLLEAGUE, abrinken);
        change(email, Role.MEMBER);
        assertThat(roles(havgard, email)).containsExactly(Role.MEMBER);
        change(email, Role.HELPER);
        assertThat(roles(havgard, email)).isEmpty();
    }

    private void change(String email, Role role) {
        assertThat(cast.in(abrinken, () -> changes.change(at(abrinken, email), role)))
                .isEqualTo(RoleChanges.Outcome.DONE);
    }

    @Test
    void nobodyWhoCouldTakeOverIsARefusal() {
        cast.person(Role.MEMBER, abrinken);
        var refused = merge(havgard, abrinken);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Den skole har ingen leder, AMR eller TR", "selected");
        assertThat(member.get(havgard.address()).status()).isEqualTo(200);
    }

    @Test
    void aSchoolGoesOnInOneOtherAtMost() {
        School third = cast.school(havgard.municipality(), "Bakkedal Skole", 40);
        cast.person(Role.AMR, abrinken);
        cast.person(Role.AMR, third);
        merge(havgard, abrinken);
        assertThat(merge(havgard, third).body()).contains("En af de to skoler fortsætter allerede i en anden.");
        assertThat(merge(third, havgard).status()).isEqualTo(422);
    }

    @Test
    void onlyASchoolOfTheMunicipalityIsOffered() {
        School elsewhere = cast.school("Skolen i nabokommunen", 40);
        assertThat(secretary.get(havgard.address() + "/sammenlaegning").body())
                .contains("Åbrinken Skole")
                .doesNotContain("nabokommunen", "value=\"" + havgard.slug() + "\"");
        assertThat(merge(havgard, elsewhere).body()).contains("Vælg den skole, som den fortsætter i.");
    }
}
