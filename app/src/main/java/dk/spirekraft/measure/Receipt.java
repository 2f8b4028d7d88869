package dk.spirekraft.measure;

import java.nio.ByteBuffer;
import java.util.UUID;

/// What a browser keeps after sending, so that a reload shows the thanks again: which wave, whether with a token, and
/// nothing of the answers.
record Receipt(UUID wave, UUID municipality, boolean byToken) {

    /// At most so many bytes, fewer than any draft has.
    static final int BYTES = 33;

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(wave.getMostSignificantBits())
                .putLong(wave.getLeastSignificantBits())
                .putLong(municipality.getMostSignificantBits())
                .putLong(municipality.getLeastSignificantBits())
                .put((byte) (byToken ? 1 : 0))
                .array();
    }

    static Receipt of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var wave = new UUID(buffer.getLong(), buffer.getLong());
        var municipality = new UUID(buffer.getLong(), buffer.getLong());
        return new Receipt(wave, municipality, buffer.hasRemaining() && buffer.get() == 1);
    }
}
