package dk.spirekraft.learn.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dk.spirekraft.learn.programme.Programme;
import dk.spirekraft.learn.workshop.Attendance;
import dk.spirekraft.people.Role;
import dk.spirekraft.people.School;
import dk.spirekraft.story.Cast;
import dk.spirekraft.story.Course;
import dk.spirekraft.story.Diaries;
import dk.spirekraft.story.Phone;
import dk.spirekraft.story.RunningProgram;
import dk.spirekraft.story.Tries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A certificate says that somebody took part and what they say they practised; it is signed, and leads to nobody.
@RunningProgram
class CertificateTest {

    @Autowired
    Cast cast;

    @Autowired
    Course course;

    @Autowired
    Diaries diaries;

    @Autowired
    Tries tries;

    @Autowired
    CertificatePdf pdf;

    @Autowired
    dk.spirekraft.web.Dictionary dictionary;

    School havgard;
    Programme programme;
    Phone teacher;

    @BeforeEach
    void aTeacherWasAtAWorkshop() {
        havgard = cast.school("Havgård Skole", 62);
        programme = course.start(havgard);
        String email = cast.person(Role.MEMBER, havgard);
        diaries.sit(programme, havgard, tries.who(havgard, email), Role.MEMBER.name());
        diaries.hold(programme, havgard, 1, Attendance.State.PRESENT);
        tries.running(havgard, "Lån en time", email);
        teacher = cast.signedIn(email);
        diaries.begin(teacher);
    }

    private SignedJWT badge(String practised) throws ParseException {
        return SignedJWT.parse(teacher.post(
                        "/dagbog/bevis",
                        Map.of("forloeb", programme.id().toString(), "praksis", practised, "som", "badge"))
                .body());
    }

    @Test
    void itIsSignedWithTheKeyThatEverybodyMayFetch() throws ParseException, JOSEException {
        var badge = badge("Prøvede af: Lån en time");
        var keys = JWKSet.parse(cast.phone().get("/.well-known/jwks.json").body());
        assertThat(keys.containsNonPublicKeys()).isFalse();
        assertThat(badge.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        String kid = badge.getHeader().getKeyID();
        assertThat(kid).contains("/.well-known/jwks.json#");
        var key = keys.getKeyByKeyId(kid.substring(kid.indexOf('#') + 1)).toRSAKey();
        assertThat(badge.verify(new RSASSAVerifier(key))).isTrue();
    }

    @Test
    void itHasWhatTheStandardAsksFor() throws ParseException, IOException {
        var badge = badge("Prøvede af: Lån en time");
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/open-badge-3.schema.json"))) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertThat(schema.validate(badge.getPayload().toString(), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate("{\"type\": [\"VerifiableCredential\"]}", InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void itsClaimsAreThoseOfTheCredentialInside() throws ParseException {
        var claims = badge("").getJWTClaimsSet();
        assertThat(claims.getJWTID()).isEqualTo(claims.getStringClaim("id"));
        assertThat(claims.getIssuer())
                .isEqualTo(claims.getJSONObjectClaim("issuer").get("id"));
        assertThat(claims.getSubject())
                .isEqualTo(claims.getJSONObjectClaim("credentialSubject").get("id"));
        assertThat(claims.getNotBeforeTime().toInstant()).hasToString(claims.getStringClaim("validFrom"));
    }

    @Test
    void itTellsOfTakingPartAndPracticeAndOfNoLevel() throws ParseException {
        teacher.post("/dagbog/evner/efter", Map.of("METHOD", "HELPING_OTHERS"));
        String content = badge("Prøvede af: Lån en time").getPayload().toString();
        assertThat(content)
                .contains("Deltog i Social kapital", "Prøvede af: Lån en time", "Workshop 1")
                .doesNotContain("HELPING_OTHERS", "hjælpe andre", "@skole.example", "level", "\"result\"");
    }

    @Test
    void eachCopyHasANumberOfItsOwnAndNoPage() throws ParseException {
        String one = badge("").getJWTClaimsSet().getJWTID();
        assertThat(badge("").getJWTClaimsSet().getJWTID()).isNotEqualTo(one).startsWith("urn:uuid:");
    }

    @Test
    void nobodyPractisedWhatWasNotWrittenDown() throws ParseException {
        assertThat(badge("Prøvede af: Verdensfred").getPayload().toString()).doesNotContain("Verdensfred");
    }

    @Test
    void whoeverWasAtNoWorkshopIsToldWhenThereWillBeOne() {
        Phone other = cast.signedIn(Role.AMR, havgard);
        diaries.begin(other);
        assertThat(other.get("/dagbog/bevis").body()).contains("Når den første er holdt og lukket");
        assertThat(other.post("/dagbog/bevis", Map.of("forloeb", programme.id().toString(), "som", "badge"))
                        .path())
                .isEqualTo("/dagbog/bevis");
    }

    @Test
    void ownWordsThatAreTooManyAreRefusedAndNothingTypedIsLost() {
        var refused = teacher.post(
                "/dagbog/bevis", Map.of("forloeb", programme.id().toString(), "egne", "å".repeat(301), "som", "pdf"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Her er plads til 300 tegn", "å".repeat(301));
    }

    private Certificate certificate(String name, List<String> practised) {
        return new Certificate(
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 24),
                name,
                "Social kapital",
                "Havgård Skole",
                List.of("Workshop 1"),
                practised);
    }

    private String text(Certificate certificate) throws IOException {
        try (var document = Loader.loadPDF(pdf.of(certificate, dictionary.in(dk.spirekraft.web.Language.DANISH)))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void thePdfSaysTheSameInLettersOfAllOfEurope() throws IOException {
        assertThat(text(certificate("Łucja Çelik-Ødegård", List.of("Lån en time"))))
                .contains(
                        "Deltog i Social kapital",
                        "Łucja Çelik-Ødegård",
                        "Workshop 1",
                        "Lån en time",
                        "ikke, hvor dygtig");
    }

    @Test
    void thePdfDrawsWhatTheTypefaceLacksAsQuestionMarks() throws IOException {
        assertThat(text(certificate("田中", List.of()))).contains("??");
    }

    @Test
    void longLinesAreBrokenAndLongCertificatesHaveMorePages() throws IOException {
        var longOne = certificate("A".repeat(400), java.util.Collections.nCopies(80, "Lån en time hos en kollega"));
        try (var document = Loader.loadPDF(pdf.of(longOne, dictionary.in(dk.spirekraft.web.Language.DANISH)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
        }
    }
}
