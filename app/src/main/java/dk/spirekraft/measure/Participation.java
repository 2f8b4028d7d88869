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

    private final CodeDesk desk;
    private final Ballots ballots;
    private final AskedWaves asked;
    private final Seal seal;
    private final Clock clock;

    Participation(CodeDesk desk, Ballots ballots, AskedWaves asked, Seal seal, Clock clock) {
        this.desk = desk;
        this.ballots = ballots;
        this.asked = asked;
        this.seal = seal;
        this.clock = clock;
    }

    /// A draft as the browser keeps it, with the wave it belongs to.
    public record Begun(String sealed, AskedWave wave) {}

    /// Why a genuine code does not open its wave.
    public enum Why {
        /// Spent: the answer is safe.
        USED,
        /// Answering has not started.
        TOO_EARLY,
        /// The wave is over.
        TOO_LATE
    }

    /// What a typed or scanned code leads to.
    public sealed interface Arrival {
        record Welcome(Begun begun) implements Arrival {}

        /// Genuine, but not of use now.
        record TurnedAway(Why why, AskedWave wave) implements Arrival {}

        /// No code of any wave.
        record Unknown() implements Arrival {}

        /// So many wrong codes came lately that wrong ones are not looked into for a moment.
        record Busy() implements Arrival {}
    }

    public Arrival arrive(String typed) {
        return desk.look(typed, (code, wave) -> {
            var draft = Draft.begun(wave, code, clock.instant());
            return new Arrival.Welcome(new Begun(seal.seal(Seal.Purpose.DRAFT, draft.bytes()), wave));
        });
    }

    /// What a browser goes on with that comes with a code and may have answered with it before: the draft of the same
    /// code, put aside so that nothing given before is shown, or else the fresh one.
    public String resume(String kept, String fresh) {
        return open(kept) instanceof Kept.Answering old
                        && open(fresh) instanceof Kept.Answering begun
                        && old.draft().isOfTheSameCodeAs(begun.draft())
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

        /// A sheet was sent to this wave.
        record Sent(AskedWave wave) implements Kept {}

        /// Nothing, something that is not ours, or a draft that was idle too long.
        record Nothing() implements Kept {}
    }

    public Kept open(String sealed) {
        Optional<byte[]> bytes = sealed.isEmpty() ? Optional.empty() : seal.open(Seal.Purpose.DRAFT, sealed);
        if (bytes.isEmpty()) return new Kept.Nothing();
        if (bytes.get().length == Receipt.BYTES) {
            Receipt receipt = Receipt.of(bytes.get());
            return new Kept.Sent(asked.get(receipt.wave(), receipt.municipality()));
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

    /// Sends the sheet: spends the code and stores the answers, or explains why not.
    public Submission send(OpenDraft open) {
        Draft draft = open.draft();
        return ballots.submit(
                draft.wave(), draft.municipality(), draft.code(), new Ballots.Sheet(draft.sheet(), draft.given()));
    }

    /// The wave of a draft as it is now, for whoever must be told that it takes no more.
    public AskedWave asNow(OpenDraft open) {
        return asked.now(open.draft().wave(), open.draft().municipality());
    }

    /// What a browser keeps after sending: which wave was answered, and nothing of the answers or the code.
    public String receipt(OpenDraft sent) {
        return seal.seal(
                Seal.Purpose.DRAFT,
                new Receipt(sent.draft().wave(), sent.draft().municipality()).bytes());
    }

    private Instant now() {
        return clock.instant();
    }
}
