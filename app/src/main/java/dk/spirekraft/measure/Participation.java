package dk.spirekraft.measure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Everything a participant does between the slip and the receipt. Keeps nothing about them: the draft travels in
/// their own browser, sealed.
@Component
public class Participation {

    /// A draft that nobody has touched for so long is dead.
    public static final Duration IDLE = Duration.ofHours(2);

    private final CodeDesk codes;
    private final TokenDesk tokens;
    private final Ballots ballots;
    private final SpentTokens spent;
    private final AskedWaves asked;
    private final Seal seal;
    private final Clock clock;

    Participation(
            CodeDesk codes,
            TokenDesk tokens,
            Ballots ballots,
            SpentTokens spent,
            AskedWaves asked,
            Seal seal,
            Clock clock) {
        this.codes = codes;
        this.tokens = tokens;
        this.ballots = ballots;
        this.spent = spent;
        this.asked = asked;
        this.seal = seal;
        this.clock = clock;
    }

    /// A draft as the browser keeps it, with the wave it belongs to.
    public record Begun(String sealed, AskedWave wave) {}

    /// Why a genuine code or token does not open its wave.
    public enum Why {
        /// Spent: the answer is safe.
        USED,
        /// Answering has not started.
        TOO_EARLY,
        /// The wave is over.
        TOO_LATE,
        /// The same three for a token.
        TOKEN_SPENT,
        TOKEN_EARLY,
        TOKEN_LATE
    }

    /// What a code or a token leads to.
    public sealed interface Arrival {
        record Welcome(Begun begun) implements Arrival {}

        /// Genuine, but not of use now.
        record TurnedAway(Why why, AskedWave wave) implements Arrival {}

        /// No code or token of any wave.
        record Unknown() implements Arrival {}

        /// So many wrong codes came lately that wrong ones are not looked into for a moment.
        record Busy() implements Arrival {}
    }

    public Arrival arrive(String typed) {
        return codes.look(typed, (code, wave) -> welcome(new Ticket.Slip(code), wave));
    }

    /// @param text a token as a browser kept it
    public Arrival arriveWithToken(String text) {
        return tokens.look(text, (token, wave) -> welcome(new Ticket.Ballot(token), wave));
    }

    private Arrival welcome(Ticket ticket, AskedWave wave) {
        var draft = Draft.begun(wave, ticket, clock.instant());
        return new Arrival.Welcome(new Begun(seal.seal(Seal.Purpose.DRAFT, draft.bytes()), wave));
    }

    /// What a browser goes on with that comes with a code or token and may have answered with it before: the draft of
    /// the same, put aside so that nothing given before is shown, or else the fresh one.
    public String resume(String kept, String fresh) {
        return open(kept) instanceof Kept.Answering old
                        && open(fresh) instanceof Kept.Answering begun
                        && old.draft().isOfTheSameTicketAs(begun.draft())
                ? putAside(old.draft())
                : fresh;
    }

    /// A refusal as the browser keeps it.
    public String sealed(Arrival.TurnedAway away) {
        Wave wave = away.wave().wave();
        return seal.seal(Seal.Purpose.REFUSAL, new Told(away.why(), wave.id(), wave.municipality()).bytes());
    }

    /// A refusal that a browser kept, empty for anything else.
    public Optional<Arrival.TurnedAway> refusal(String sealed) {
        return seal.open(Seal.Purpose.REFUSAL, sealed)
                .map(Told::of)
                .map(told -> new Arrival.TurnedAway(told.why(), asked.now(told.wave(), told.municipality())));
    }

    /// What a browser kept of a participation.
    public sealed interface Kept {
        record Answering(OpenDraft draft) implements Kept {}

        /// A sheet was sent to this wave, with a token or with a code.
        record Sent(AskedWave wave, boolean byToken) implements Kept {}

        /// Nothing, something that is not ours, or a draft that was idle too long.
        record Nothing() implements Kept {}
    }

    public Kept open(String sealed) {
        Optional<byte[]> bytes = sealed.isEmpty() ? Optional.empty() : seal.open(Seal.Purpose.DRAFT, sealed);
        if (bytes.isEmpty()) return new Kept.Nothing();
        if (bytes.get().length <= Receipt.BYTES) {
            Receipt receipt = Receipt.of(bytes.get());
            return new Kept.Sent(asked.get(receipt.wave(), receipt.municipality()), receipt.byToken());
        }
        Draft draft = Draft.of(bytes.get());
        if (!draft.touched().plus(IDLE).isAfter(clock.instant())) return new Kept.Nothing();
        return new Kept.Answering(new OpenDraft(draft, asked.get(draft.wave(), draft.municipality())));
    }

    /// The draft with one answer changed, sealed anew.
    ///
    /// @param item from 0
    /// @param value a step of the scale, or empty to skip
    public String answer(OpenDraft open, int item, Optional<Integer> value) {
        byte stored = value.map(Integer::byteValue).orElse(Draft.SKIPPED);
        return seal.seal(
                Seal.Purpose.DRAFT, open.draft().answered(item, stored, now()).bytes());
    }

    /// The draft put aside: it goes on at the next open item and shows nothing given before.
    public String putAside(OpenDraft open) {
        return seal.seal(Seal.Purpose.DRAFT, open.draft().putAside(now()).bytes());
    }

    /// Sends the sheet: spends the code or token and stores the answers, or explains why not.
    ///
    /// @param comment goes nowhere where the wave takes none
    public Submission send(OpenDraft open, Comment comment) {
        Draft draft = open.draft();
        var sheet = Ballots.Sheet.of(open.wave().wave(), draft.sheet(), new SheetContent(draft.given(), comment));
        return switch (draft.ticket()) {
            case Ticket.Slip slip -> ballots.submit(draft.wave(), draft.municipality(), slip.code(), sheet);
            case Ticket.Ballot ballot -> spent.submit(open.wave().wave(), ballot.token(), sheet);
        };
    }

    /// Why a draft was not taken, as its pages say it.
    public Arrival.TurnedAway refused(OpenDraft open, boolean spent) {
        Why code = spent ? Why.USED : Why.TOO_LATE;
        Why token = spent ? Why.TOKEN_SPENT : Why.TOKEN_LATE;
        return new Arrival.TurnedAway(open.isByToken() ? token : code, asNow(open));
    }

    /// The wave of a draft as it is now, for whoever must be told that it takes no more.
    private AskedWave asNow(OpenDraft open) {
        return asked.now(open.draft().wave(), open.draft().municipality());
    }

    /// What a browser keeps after sending: which wave was answered, and nothing of the answers, the code or the token.
    public String receipt(OpenDraft sent) {
        return seal.seal(
                Seal.Purpose.DRAFT,
                new Receipt(sent.draft().wave(), sent.draft().municipality(), sent.isByToken()).bytes());
    }

    private Instant now() {
        return clock.instant();
    }
}
