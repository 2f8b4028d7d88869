package dk.spirekraft.measure;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.UUID;

/// Answers not sent yet. They live only in the participant's own browser, sealed; the server keeps nothing until
/// *send*.
///
/// @param sheet the random id that the sheet will have, so that one sent twice is stored once
/// @param touched when the participant last did something; two idle hours end the draft
/// @param hidden how many of the first items are not shown back unless answered anew, because the draft was put aside
/// @param answers per item: the value chosen, with [#ANEW] where it is shown after all; [#SKIPPED], or [#OPEN] where
/// the
/// participant has not been
record Draft(UUID wave, UUID municipality, UUID sheet, Ticket ticket, Instant touched, int hidden, byte[] answers) {

    private static final int IDS = 48;

    static final byte OPEN = 0;
    static final byte SKIPPED = -1;

    /// Marks an answer given after the break, at an item that is else not shown back. No scale has so many answers.
    private static final byte ANEW = 64;

    Draft {
        answers = answers.clone();
    }

    /// A draft with nothing answered. Its sheet's id is of version 4 on purpose: a version 7 id would tell the time.
    static Draft begun(AskedWave asked, Ticket ticket, Instant now) {
        Wave wave = asked.wave();
        return new Draft(
                wave.id(),
                wave.municipality(),
                UUID.randomUUID(),
                ticket,
                now,
                0,
                new byte[asked.questionnaire().items().size()]);
    }

    Draft answered(int item, byte value, Instant now) {
        byte[] changed = answers.clone();
        changed[item] = item < hidden && value > OPEN ? (byte) (value | ANEW) : value;
        return new Draft(wave, municipality, sheet, ticket, now, hidden, changed);
    }

    /// Put aside: whoever opens it again sees no answer given before.
    Draft putAside(Instant now) {
        byte[] unmarked = answers.clone();
        for (int i = 0; i < unmarked.length; i++) unmarked[i] = value(i);
        return new Draft(wave, municipality, sheet, ticket, now, unmarked.length, unmarked);
    }

    /// The first item that was neither answered nor skipped.
    OptionalInt nextOpen() {
        for (int i = 0; i < answers.length; i++) if (answers[i] == OPEN) return OptionalInt.of(i);
        return OptionalInt.empty();
    }

    /// The value to show as chosen, empty for none or where answers are no longer shown.
    OptionalInt shown(int item) {
        boolean isShown = answers[item] > OPEN && (item >= hidden || answers[item] != value(item));
        return isShown ? OptionalInt.of(value(item)) : OptionalInt.empty();
    }

    private byte value(int item) {
        return answers[item] > OPEN ? (byte) (answers[item] & ~ANEW) : answers[item];
    }

    OptionalInt firstWithout() {
        for (int i = 0; i < answers.length; i++) if (answers[i] <= OPEN) return OptionalInt.of(i);
        return OptionalInt.empty();
    }

    long skipped() {
        int count = 0;
        for (byte answer : answers) if (answer <= OPEN) count++;
        return count;
    }

    /// As a sheet holds them: 0 for every item without an answer.
    short[] given() {
        short[] given = new short[answers.length];
        for (int i = 0; i < given.length; i++) given[i] = (short) Math.max(0, value(i));
        return given;
    }

    byte[] bytes() {
        byte[] entitled = ticket.bytes();
        return ByteBuffer.allocate(IDS + entitled.length + 8 + 2 + answers.length)
                .putLong(wave.getMostSignificantBits())
                .putLong(wave.getLeastSignificantBits())
                .putLong(municipality.getMostSignificantBits())
                .putLong(municipality.getLeastSignificantBits())
                .putLong(sheet.getMostSignificantBits())
                .putLong(sheet.getLeastSignificantBits())
                .put(entitled)
                .putLong(touched.getEpochSecond())
                .putShort((short) hidden)
                .put(answers)
                .array();
    }

    static Draft of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var wave = new UUID(buffer.getLong(), buffer.getLong());
        var municipality = new UUID(buffer.getLong(), buffer.getLong());
        var sheet = new UUID(buffer.getLong(), buffer.getLong());
        var ticket = Ticket.read(buffer);
        var touched = Instant.ofEpochSecond(buffer.getLong());
        int hidden = buffer.getShort();
        byte[] answers = Arrays.copyOfRange(bytes, buffer.position(), bytes.length);
        return new Draft(wave, municipality, sheet, ticket, touched, hidden, answers);
    }

    @Override
    public String toString() {
        return "a draft";
    }
}
