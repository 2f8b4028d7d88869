package dk.spirekraft.bench.load;

import dk.spirekraft.measure.ballot.BallotKey;
import dk.spirekraft.measure.ballot.Blinding;
import dk.spirekraft.measure.ballot.Token;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colleague who opens a personal link and collects a token, as `invitation.js` does it. What is blinded was blinded
/// before, for that is the phone's work.
final class Collector {

    private static final Pattern SIGNATURE = Pattern.compile("\"signature\":\"([^\"]+)\"");

    private final int port;
    private final String wave;

    Collector(int port, String wave) {
        this.port = port;
        this.wave = wave;
    }

    /// A link whose token is blinded and not signed yet.
    record Link(String code, Blinding blinding) {

        static Link of(String code, BallotKey key, SecureRandom random) {
            return new Link(code, Blinding.of(key, random));
        }
    }

    /// @return empty if no signature came
    Optional<Collected> collect(Link link) throws IOException {
        try (var phone = new Wire(port)) {
            phone.get("/invitation");
            phone.post("/invitation/opslag", "maaling=%s&kode=%s".formatted(wave, link.code()));
            phone.get("/noegler/%s.txt".formatted(wave));
            String blinded = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(link.blinding().blinded());
            Matcher found = SIGNATURE.matcher(
                    phone.post("/invitation/underskrift", "kode=%s&blindet=%s".formatted(link.code(), blinded))
                            .text());
            if (!found.find()) return Optional.empty();
            return Optional.of(new Collected(
                    link, Base64.getUrlDecoder().decode(found.group(1)), phone.requests(), phone.nanos()));
        }
    }

    /// A token before the blinding is taken off, which is the phone's work too.
    record Collected(Link link, byte[] signature, int requests, long nanos) {

        Collected {
            signature = signature.clone();
        }

        Token token() {
            return link.blinding().finish(signature).orElseThrow();
        }
    }
}
