package dk.spirekraft.bench.load;

import java.io.IOException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A colleague who scans a slip, taps through every item and sends: the whole walk, redirects included.
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
            Wire.Reply page = phone.follow(phone.get("/s/" + code));
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
}
