package dk.spirekraft.api.web;

import dk.spirekraft.api.ApiCallers;
import dk.spirekraft.api.Scope;
import dk.spirekraft.database.MunicipalityScope;
import dk.spirekraft.people.School;
import dk.spirekraft.people.Schools;
import dk.spirekraft.web.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The one door for other programs: a key opens its own school and what it was made for, so many times a minute. Each
/// answer carries a tag, by which a program that knows it already is spared the rest.
@Component
class ApiDoor {

    private static final String BEARER = "Bearer ";
    private static final String POLICY = "\"key\";q=" + ApiCallers.PER_MINUTE + ";w=60";

    private final ApiCallers callers;
    private final Schools schools;
    private final SiteAddress site;
    private final Clock clock;

    ApiDoor(ApiCallers callers, Schools schools, SiteAddress site, Clock clock) {
        this.callers = callers;
        this.schools = schools;
        this.site = site;
        this.clock = clock;
    }

    /// Who comes in.
    record Caller(ApiCallers.Opened key, School school) {}

    /// Does the work for a key that opens the part of this address, and answers with what came of it.
    ResponseEntity<byte[]> open(HttpServletRequest request, Function<Caller, Answer> work) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        try {
            ApiCallers.Opened key = key(request);
            return MunicipalityScope.within(Set.of(key.municipality()), () -> {
                count(key, headers);
                return tagged(request, headers, work.apply(caller(key, request.getRequestURI())));
            });
        } catch (Refusal refused) {
            return problem(refused, headers);
        }
    }

    private ApiCallers.Opened key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(
                        header -> callers.open(header.substring(BEARER.length()).strip()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NO_KEY, "Send the header Authorization: Bearer spk_…"));
    }

    private void count(ApiCallers.Opened key, HttpHeaders headers) {
        int asked = callers.count(key);
        int seconds = 60 - clock.instant().atOffset(ZoneOffset.UTC).getSecond();
        headers.set("RateLimit-Policy", POLICY);
        headers.set("RateLimit", "\"key\";r=%d;t=%d".formatted(Math.max(0, ApiCallers.PER_MINUTE - asked), seconds));
        if (asked <= ApiCallers.PER_MINUTE) return;
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        throw new Refusal(Refusal.Kind.TOO_MANY, "Ask again in %d seconds".formatted(seconds));
    }

    /// By the address alone, so that no answer can forget to ask: `/api/v1/skoler/{school}/{part}`.
    private Caller caller(ApiCallers.Opened key, String path) {
        List<String> parts = List.of(path.split("/"));
        boolean isOwn = parts.size() <= 4 || parts.get(4).equals(key.school());
        School school = schools.bySlug(key.school())
                .filter(found -> isOwn)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_THERE, "The key knows no such school"));
        if (parts.size() > 5
                && key.scopes().stream().noneMatch(scope -> scope.part().equals(parts.get(5))))
            throw outOfScope(parts.get(5));
        return new Caller(key, school);
    }

    private static Refusal outOfScope(String part) {
        for (Scope scope : Scope.values())
            if (scope.part().equals(part))
                return new Refusal(Refusal.Kind.OUT_OF_SCOPE, "The key was made without " + part);
        return new Refusal(Refusal.Kind.NOT_THERE, "A school has no " + part);
    }

    private static ResponseEntity<byte[]> tagged(HttpServletRequest request, HttpHeaders headers, Answer answer) {
        if (answer.status() == HttpStatus.NO_CONTENT)
            return ResponseEntity.noContent().headers(headers).build();
        byte[] body = Json.bytes(answer.body());
        String tag = Json.tag(body);
        headers.setETag(tag);
        answer.headers().forEach(headers::set);
        boolean isKnown = request.getMethod().equals("GET") && isNamed(request.getHeader("If-None-Match"), tag);
        if (isKnown) return ResponseEntity.status(304).headers(headers).build();
        headers.set(HttpHeaders.CONTENT_TYPE, "application/json");
        return ResponseEntity.status(answer.status()).headers(headers).body(body);
    }

    /// True if the tag stands among those of the header, or a `*` for whatever there is; by the weak comparison
    /// (RFC 9110, 13.1), for packing may weaken it on the way.
    static boolean isNamed(@Nullable String header, String tag) {
        if (header == null) return false;
        return header.strip().equals("*")
                || List.of(header.replace("W/", "").split("\\s*,\\s*")).contains(tag);
    }

    ResponseEntity<byte[]> problem(Refusal refused, HttpHeaders headers) {
        Refusal.Kind kind = refused.kind();
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", site.of("/udviklere#" + kind.slug()));
        problem.put("title", kind.title());
        problem.put("status", kind.status());
        problem.put("detail", refused.detail());
        if (kind == Refusal.Kind.NO_KEY) headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"spirekraft\"");
        headers.set(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        return ResponseEntity.status(kind.status()).headers(headers).body(Json.bytes(problem));
    }
}
