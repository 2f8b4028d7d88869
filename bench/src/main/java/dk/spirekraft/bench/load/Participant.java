package dk.spirekraft.bench.load;

import java.io.IOException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A colleague who scans a slip or brings a token, taps through every item and sends: the whole walk, redirects
/// included.
final class Participant {

    private static final int CHOICES = 5;
    private final int port;
    private final RandomGenerator random;

    Participant(int port, RandomGenerator random) {
        this.port = port;
        this.random = random;
    }

    /// A sheet that the program acknowledged.
    ///
    /// @param answers one digit per item
    record Sheet(String answers, int requests, long nanos) {}

    /// @return empty if the sheet was not acknowledged
    Optional<Sheet> answer(String code, int items) throws IOException {
        try (var phone = new Wire(port)) {
            return walk(phone, phone.get("/s/" + code), items);
        }
    }

    /// The same with a token.
    Optional<Sheet> answerWithToken(String token, int items) throws IOException {
        try (var phone = new Wire(port)) {
            phone.get("/svar");
            return walk(phone, phone.post("/svar/bevis", "bevis=" + token), items);
        }
    }

    private Optional<Sheet> walk(Wire phone, Wire.Reply arrival, int items) throws IOException {
        Wire.Reply page = phone.follow(arrival);
        var answers = new StringBuilder(items);
        for (int item = 1; item <= items && page.status() == 200; item++) {
            int choice = 1 + random.nextInt(CHOICES);
            answers.append(choice);
            page = phone.follow(phone.post("/svar/" + item, "svar=" + choice));
        }
        Wire.Reply sent = phone.post("/svar/send", "");
        boolean acknowledged =
                sent.location().equals("/svar/tak") && phone.follow(sent).status() == 200;
        return acknowledged
                ? Optional.of(new Sheet(answers.toString(), phone.requests(), phone.nanos()))
                : Optional.empty();
    }
}
