package dk.spirekraft.measure;

import java.util.OptionalInt;

/// A participant's draft, opened for one request. Its code or token never leaves this module.
public final class OpenDraft {

    private final Draft draft;
    private final AskedWave wave;

    OpenDraft(Draft draft, AskedWave wave) {
        this.draft = draft;
        this.wave = wave;
    }

    Draft draft() {
        return draft;
    }

    public AskedWave wave() {
        return wave;
    }

    /// True if nothing was answered or skipped yet.
    public boolean isFresh() {
        return nextOpen().equals(OptionalInt.of(0));
    }

    /// The first item, from 0, that was neither answered nor skipped.
    public OptionalInt nextOpen() {
        return draft.nextOpen();
    }

    /// The value to show as chosen at an item, from 0.
    public OptionalInt shown(int item) {
        return draft.shown(item);
    }

    /// The first item, from 0, that has no answer: skipped or not reached.
    public OptionalInt firstWithout() {
        return draft.firstWithout();
    }

    /// How many items have no answer.
    public long skipped() {
        return draft.skipped();
    }

    /// True if it was begun with a token, not with the code of a slip.
    public boolean isByToken() {
        return draft.ticket() instanceof Ticket.Ballot;
    }

    boolean isOfTheSameTicketAs(OpenDraft other) {
        return draft.wave().equals(other.draft.wave()) && draft.ticket().isSameAs(other.draft.ticket());
    }
}
