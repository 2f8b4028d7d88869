package dk.spirekraft.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.spirekraft.anchor.handover.Handovers;
import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.database.SetupFault;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Mails;
import dk.spirekraft.story.OpenIdServer;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgramWithMail;
import dk.spirekraft.story.SoftKey;
import dk.spirekraft.story.StoryClock;
import dk.spirekraft.web.Dictionary;
import dk.spirekraft.web.Language;
import dk.spirekraft.web.SiteAddress;
import dk.spirekraft.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Signing in by a municipality's own sign-in: code, PKCE and a signed token from a real provider.
@RunningProgramWithMail
class OpenIdTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    AuditLog audit;

    @Autowired
    SiteAddress site;

    @Autowired
    StoryClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    Directory directory;

    @Autowired
    Handovers handovers;

    @Autowired
    Dictionary dictionary;

    @Autowired
    OpenIdLinks links;

    @Autowired
    OpenIdGrants grants;

    @Autowired
    SignIn signIn;

    @Autowired
    Visitors visitors;

    @Autowired
    TransactionTemplate transaction;

    School school;
    String email;
    String subject;

    @BeforeEach
    void somebodyOfTheWorkingGroupHasAnAccountThere() {
        if (MunicipalityScope.within(Set.of(OpenIdServer.MUNICIPALITY), this::isMissing))
            MunicipalityScope.within(
                    Set.of(OpenIdServer.MUNICIPALITY),
                    () -> people.addMunicipality(OpenIdServer.MUNICIPALITY, "Fjordby Kommune"));
        school = cast.school(OpenIdServer.MUNICIPALITY, "Fjordskolen", 40);
        cast.person(Role.SCHOOL_LEADER, school);
        email = cast.person(Role.MEMBER, school);
        subject = UUID.randomUUID().toString();
        provider(email, true);
    }

    private boolean isMissing() {
        return db.sql("select id from people.municipality")
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    private void provider(String address, boolean verified, String... groups) {
        OpenIdServer.is(new OpenIdServer.Account(subject, address, verified, List.of(groups)), clock.instant());
    }

    private static URI sentBack(Phone phone) {
        phone.get("/log-ind");
        return agreed(
                phone.ask("/log-ind/kommune").headers().firstValue("Location").orElseThrow());
    }

    /// Goes where the program sent somebody, and says yes there.
    ///
    /// @return where the provider sends them back to
    private static URI agreed(String address) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 302) throw new IllegalStateException(answer.body());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Phone.Page back(Phone phone, URI address) {
        return phone.get(address.getRawPath() + "?" + address.getRawQuery());
    }

    private Phone.Page come() {
        return come(cast.phone());
    }

    private static Phone.Page come(Phone phone) {
        return back(phone, sentBack(phone));
    }

    private List<Role> roles(String address) {
        return cast.in(school, () -> people.at(school)).stream()
                .filter(member -> member.email().equals(address))
                .map(People.Member::role)
                .toList();
    }

    private UUID id(String address) {
        return cast.in(school, () -> people.byAddress(address).orElseThrow());
    }

    private boolean isLinked(String address) {
        return cast.in(
                school,
                () -> db.sql("select exists (select from people.openid_identity i"
                                + " join people.person p on p.id = i.person where p.email = ?)")
                        .param(address)
                        .query(Boolean.class)
                        .single());
    }

    private long accounts() {
        return cast.in(
                school,
                () -> db.sql("select count(*) from people.person")
                        .query(Long.class)
                        .single());
    }

    @Test
    void theSignInPageLeadsThere() {
        assertThat(cast.phone().get("/log-ind").body())
                .contains("href=\"/log-ind/kommune\"", "Log ind med Fjordby Kommune");
    }

    @Test
    void aVerifiedAddressThatIsKnownHereOpensTheSchool() {
        assertThat(come().path()).isEqualTo(school.address());
    }

    @Test
    void fromThenOnTheProvidersNameCountsWhateverTheAddress() {
        come();
        provider("et-andet-navn@fjordby.example", true);
        assertThat(come().path()).isEqualTo(school.address());
    }

    @Nested
    class WhenSomebodyIsNotKnown {

        @Test
        void theyGetNoAccountAndAreToldInPlainWords() {
            provider("ukendt-%s@fjordby.example".formatted(subject), true, "sekretariat", "amr-" + school.slug());
            long before = accounts();
            var page = come();
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.body()).contains("Fjordby Kommune kender dig, men her er du ikke med endnu.");
            assertThat(accounts()).isEqualTo(before);
        }

        @Test
        void anAddressThatTheProviderHasNotVerifiedIsNoProof() {
            provider(email, false);
            assertThat(come().status()).isEqualTo(403);
        }

        @Test
        void somebodyElseWhoGotTheSameAddressLaterIsNotThem() {
            come();
            subject = UUID.randomUUID().toString();
            provider(email, true);
            assertThat(come().status()).isEqualTo(403);
        }

        @Test
        void aColleagueWithoutARoleStaysOutside() {
            String colleague = cast.person(Role.COLLEAGUE, school);
            provider(colleague, true);
            assertThat(come().status()).isEqualTo(403);
            assertThat(isLinked(colleague)).isFalse();
            assertThat(Mails.to(colleague)).isEmpty();
        }

        @Test
        void somebodyWhoWasHereOnceDoesNotComeBackByTheirAddress() {
            UUID former = cast.knownAt(school);
            String address = cast.in(
                    school,
                    () -> db.sql("select email from people.person where id = ?")
                            .param(former)
                            .query(String.class)
                            .single());
            provider(address, true, "amr-" + school.slug(), "sekretariat");
            assertThat(come().status()).isEqualTo(403);
            assertThat(isLinked(address)).isFalse();
            assertThat(roles(address)).isEmpty();
        }
    }

    @Nested
    class WhenSomebodyIsOfAnotherMunicipality {

        @Test
        void theProviderDoesNotVouchForThem() {
            School elsewhere = cast.school("Åbrinken Skole", 30);
            String leader = cast.person(Role.SCHOOL_LEADER, elsewhere);
            provider(leader, true, "sekretariat");
            assertThat(come().status()).isEqualTo(403);
            assertThat(cast.in(elsewhere, () -> people.in(elsewhere.municipality())))
                    .isEmpty();
        }

        @Test
        void norDoesALinkFromBeforeOpenAnything() {
            School elsewhere = cast.school("Åbrinken Skole", 30);
            String leader = cast.person(Role.SCHOOL_LEADER, elsewhere);
            UUID person = cast.in(elsewhere, () -> people.byAddress(leader).orElseThrow());
            subject = UUID.randomUUID().toString();
            cast.in(
                    elsewhere,
                    () -> db.sql("insert into people.openid_identity values (?, ?, ?, ?, ?)")
                            .params(
                                    OpenIdServer.issuer(),
                                    subject,
                                    person,
                                    elsewhere.municipality(),
                                    LocalDate.of(2026, 11, 1))
                            .update());
            provider(leader, true);
            assertThat(come().status()).isEqualTo(403);
        }
    }

    @Nested
    class TheLinkStandsOnTheirPage {

        @Test
        void andOpensNothingOnceItIsRemovedThere() {
            Phone phone = cast.phone();
            come(phone);
            assertThat(phone.get("/mig").body()).contains("Log ind gennem kommunen", "<b>Fjordby Kommune</b>");
            var page = phone.post("/mig/kommune/sletning", Map.of("udsteder", OpenIdServer.issuer()));
            assertThat(page.body()).doesNotContain("Log ind gennem kommunen");
            provider("et-andet-navn@fjordby.example", true);
            assertThat(come().status()).isEqualTo(403);
        }

        @Test
        void nobodyRemovesAnothers() {
            come();
            Phone leader = cast.phone();
            String own = email;
            subject = UUID.randomUUID().toString();
            provider(cast.person(Role.SCHOOL_LEADER, school), true);
            come(leader);
            leader.get("/mig");
            leader.post("/mig/kommune/sletning", Map.of("udsteder", OpenIdServer.issuer()));
            assertThat(isLinked(own)).isTrue();
        }
    }

    @Nested
    class ARoleFromThereHoldsForSevenDays {

        String colleague;
        SoftKey key = new SoftKey();
        String user;

        @BeforeEach
        void aColleagueIsAmrBecauseTheProviderSaysSo() {
            colleague = cast.person(Role.COLLEAGUE, school);
            vouched();
            Phone phone = cast.phone();
            come(phone);
            key.register(phone, "Min telefon");
            user = SoftKey.user(phone);
        }

        private void vouched() {
            provider(colleague, true, "amr-" + school.slug());
        }

        private boolean isMailedALink() {
            return db.sql("select exists (select from people.account(?, ?))")
                    .params(colleague, LocalDate.ofInstant(clock.instant(), Words.ZONE))
                    .query(Boolean.class)
                    .single();
        }

        @Test
        void thenNeitherPasskeyNorLinkOpensAnything() {
            clock.pass(Duration.ofDays(7));
            assertThat(key.signIn(cast.phone(), user).path()).isEqualTo(school.address());
            assertThat(isMailedALink()).isTrue();
            clock.pass(Duration.ofDays(1));
            assertThat(key.signIn(cast.phone(), user).status()).isEqualTo(422);
            assertThat(isMailedALink()).isFalse();
        }

        @Test
        void andForSevenMoreEachTimeTheyCome() {
            clock.pass(Duration.ofDays(6));
            vouched();
            come();
            clock.pass(Duration.ofDays(6));
            assertThat(key.signIn(cast.phone(), user).path()).isEqualTo(school.address());
        }

        @Test
        void whoComesAfterASummerHasItAgainAndWasWrittenTo() {
            clock.pass(Duration.ofDays(50));
            assertThat(cast.in(school, () -> directory.of(school.municipality())))
                    .containsKey(id(colleague));
            vouched();
            assertThat(come().path()).isEqualTo(school.address());
            assertThat(cast.in(school, () -> handovers.open(school))).isEmpty();
        }

        @Test
        void theListOfPeopleTellsItsLastDay() {
            String until = dictionary
                    .in(Language.DANISH)
                    .date(LocalDate.ofInstant(clock.instant(), Words.ZONE).plusDays(7));
            Phone phone = cast.phone();
            subject = UUID.randomUUID().toString();
            provider(cast.person(Role.SECRETARIAT, school), true);
            come(phone);
            assertThat(phone.get(school.address() + "/kolleger").body())
                    .contains("Givet ved log ind gennem kommunen. Gælder til og med " + until);
        }

        @Test
        void itIsNotTheOneThatRemains() {
            UUID leader = cast.in(school, () -> people.at(school)).stream()
                    .filter(member -> member.role() == Role.SCHOOL_LEADER)
                    .map(People.Member::held)
                    .findFirst()
                    .orElseThrow();
            assertThat(cast.in(school, () -> people.withdraw(school, leader))).isEqualTo(People.Withdrawal.LAST_ONE);
        }
    }

    @Nested
    class WhenTheProviderSaysWhichRolesTheyHave {

        @Test
        void theyHaveThemByTheFileAndLoseThemWhenItNoLongerSaysSo() {
            provider(email, true, "amr-" + school.slug(), "noget-andet");
            Phone phone = cast.phone();
            come(phone);
            assertThat(roles(email)).containsExactlyInAnyOrder(Role.MEMBER, Role.AMR);
            provider(email, true);
            come();
            assertThat(roles(email)).containsExactly(Role.MEMBER);
            assertThat(phone.get("/mig").status()).isEqualTo(404);
            assertThat(cast.in(school, () -> audit.latest(school.municipality())))
                    .extracting(AuditLog.Entry::action)
                    .contains("role.granted", "role.withdrawn");
        }

        @Test
        void aColleagueComesInByIt() {
            String colleague = cast.person(Role.COLLEAGUE, school);
            provider(colleague, true, "amr-" + school.slug());
            assertThat(come().path()).isEqualTo(school.address());
        }

        @Test
        void aRoleThatWasGivenHereIsNotTakenByIt() {
            provider(email, true, "sekretariat");
            come();
            provider(email, true);
            come();
            assertThat(roles(email)).containsExactly(Role.MEMBER);
        }

        @Test
        void norDoesItGetAnEndByIt() {
            String amr = cast.person(Role.AMR, school);
            provider(amr, true, "amr-" + school.slug());
            come();
            assertThat(cast.in(
                            school,
                            () -> db.sql(
                                            "select count(*) from people.role_held where person = ? and ends_on is not null")
                                    .param(id(amr))
                                    .query(Long.class)
                                    .single()))
                    .isZero();
        }

        @Test
        void aSchoolOfAnotherMunicipalityIsPassedOver() {
            School elsewhere = cast.school(cast.municipality(), "Fjordskolen", 30);
            provider(email, true, "amr-" + elsewhere.slug());
            come();
            assertThat(cast.in(elsewhere, () -> people.at(elsewhere))).isEmpty();
        }

        @Test
        void whoeverIsSignedInOnThatComputerIsNotLoggedAsHavingDoneIt() {
            Phone shared = cast.phone();
            come(shared);
            String colleague = cast.person(Role.COLLEAGUE, school);
            UUID person = id(colleague);
            subject = UUID.randomUUID().toString();
            provider(colleague, true, "amr-" + school.slug());
            come(shared);
            assertThat(cast.in(school, () -> audit.latest(school.municipality())))
                    .filteredOn(entry -> entry.object().contains(person.toString()))
                    .extracting(AuditLog.Entry::action, AuditLog.Entry::actor)
                    .containsExactly(tuple("openid.linked", Optional.empty()), tuple("role.granted", Optional.empty()));
        }

        @Test
        void aNewRoleIsGivenBeforeTheOldOneGoes() {
            School next = cast.school(school.municipality(), "Fjordskolen", 20);
            String colleague = cast.person(Role.COLLEAGUE, school);
            UUID person = id(colleague);
            provider(colleague, true, "amr-" + school.slug());
            come();
            provider(colleague, true, "amr-" + next.slug());
            assertThat(come().path()).isEqualTo(next.address());
            assertThat(cast.in(school, () -> audit.latest(school.municipality())))
                    .filteredOn(entry -> entry.object().contains(person.toString()))
                    .extracting(AuditLog.Entry::action)
                    .startsWith("role.withdrawn", "role.granted");
        }
    }

    @Nested
    class WhenSomethingIsWrong {

        static Stream<Arguments> lies() {
            return Stream.of(
                    lie("of another sign-in", claims -> claims.claim("nonce", "x".repeat(43))),
                    lie("of none", claims -> claims.claim("nonce", null)),
                    lie("for another program", claims -> claims.audience("en-anden")),
                    lie(
                            "for several and given to another",
                            claims -> claims.audience(List.of("spirekraft", "en-anden"))
                                    .claim("azp", "en-anden")),
                    lie("by another provider", claims -> claims.issuer("https://en-anden.example")),
                    lie("that is over", claims -> claims.expirationTime(Date.from(Instant.EPOCH))),
                    lie("without anybody's name", claims -> claims.subject(null)));
        }

        private static Arguments lie(String name, UnaryOperator<JWTClaimsSet.Builder> how) {
            return Arguments.argumentSet("a token " + name, how);
        }

        @ParameterizedTest
        @MethodSource("lies")
        void nobodyIsLetIn(UnaryOperator<JWTClaimsSet.Builder> lie) {
            OpenIdServer.lies(lie);
            assertThat(come().status()).isEqualTo(403);
        }

        @Test
        void whatAnotherKeySignedIsNotBelieved() {
            OpenIdServer.signsWithAnotherKey();
            assertThat(come().status()).isEqualTo(403);
        }

        @Test
        void aWayBackCountsOnceAndOnlyInTheBrowserThatBeganIt() {
            Phone phone = cast.phone();
            URI address = sentBack(phone);
            Phone other = cast.phone();
            other.get("/log-ind");
            assertThat(back(other, address).status()).isEqualTo(403);
            assertThat(back(phone, address).path()).isEqualTo(school.address());
            assertThat(back(phone, address).status()).isEqualTo(403);
        }

        @ParameterizedTest
        @ValueSource(strings = {"?error=access_denied", "?code=falsk&state=falsk", "?code=&state=", ""})
        void aWayBackWithoutACodeSaysSo(String query) {
            Phone phone = cast.phone();
            sentBack(phone);
            var page = phone.get("/log-ind/kommune/tilbage" + query);
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.body()).contains("bed om et link i stedet");
        }

        @Test
        void aProviderThatIsNotThereLeadsNowhere() {
            var settings = new OpenIdSettings("http://127.0.0.1:1", "Fjordby", "spirekraft", "", "Fjordby", "openid");
            var gone = new OpenIdProvider(
                    settings, site, clock, JsonMapper.builder().build());
            assertThat(gone.address(new OpenIdProvider.Asked("a", "b", "c"))).isEmpty();
        }
    }

    @Nested
    class WhenItIsSetUpWrongly {

        @Test
        void anUnsafeAddressNoMunicipalityOrNoClientStopsTheStart() {
            assertThatThrownBy(() -> new OpenIdSettings("https://fjordby.example", " ", "x", "", "F", "openid"))
                    .isInstanceOf(SetupFault.class)
                    .hasMessageContaining("SPIREKRAFT_OPENID_MUNICIPALITY");
            assertThatThrownBy(() -> new OpenIdSettings("http://fjordby.example", "F", "x", "", "F", "openid"))
                    .isInstanceOf(SetupFault.class)
                    .hasMessageContaining("SPIREKRAFT_OPENID_ISSUER");
            assertThatThrownBy(() -> new OpenIdSettings("https://fjordby.example", "F", " ", "", "F", "openid"))
                    .isInstanceOf(SetupFault.class)
                    .hasMessageContaining("SPIREKRAFT_OPENID_CLIENT");
        }

        @Test
        void aNameThatNoneOrSeveralMunicipalitiesHaveNamesNone() {
            cast.municipality();
            cast.municipality();
            String only = "Kun denne " + UUID.randomUUID();
            UUID id = UUID.randomUUID();
            MunicipalityScope.within(Set.of(id), () -> people.addMunicipality(id, only));
            assertThat(vouching("Fjordby")).isEmpty();
            assertThat(vouching("Ingen")).isEmpty();
            assertThat(vouching(only)).contains(id);
            assertThat(vouching(id.toString())).contains(id);
        }

        private Optional<UUID> vouching(String municipality) {
            var settings = new OpenIdSettings("http://127.0.0.1:1", municipality, "x", "", "F", "openid");
            var provider = new OpenIdProvider(
                    settings, site, clock, JsonMapper.builder().build());
            return new OpenIdSignIn(db, provider, links, grants, signIn, visitors, transaction, clock).municipality();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "claim: groups\nroles:\n  - {value: a, role: KONGE}\n",
                    "claim: groups\nroles:\n  - {value: a, role: AMR}\n",
                    "claim: groups\nroles:\n  - {value: a, role: SECRETARIAT, school: x}\n",
                    "claim: groups\nroles:\n  - {value: a, rolle: AMR}\n"
                })
        void aFileWithAFaultIsNamedWithItsLine(String text, @TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("roles.yaml"), text);
            assertThatThrownBy(() -> new OpenIdRoles(file.toString()))
                    .isInstanceOf(SetupFault.class)
                    .hasMessageContaining("SPIREKRAFT_OPENID_ROLES")
                    .hasMessageContaining("3");
        }
    }

    @Test
    void timeAtTheProviderMayDifferByAMinute() {
        OpenIdServer.is(
                new OpenIdServer.Account(subject, email, true, List.of()),
                clock.instant().minus(Duration.ofMinutes(5)).minusSeconds(30));
        assertThat(come().path()).isEqualTo(school.address());
    }
}
