package dk.spirekraft.measure;

import java.nio.ByteBuffer;
import java.util.UUID;

/// Why a code did not open its wave, kept in the browser for the page that says so: the code itself is left behind.
record Told(Participation.Why why, UUID wave, UUID municipality) {

    byte[] bytes() {
        return ByteBuffer.allocate(33)
                .put((byte) why.ordinal())
                .putLong(wave.getMostSignificantBits())
                .putLong(wave.getLeastSignificantBits())
                .putLong(municipality.getMostSignificantBits())
                .putLong(municipality.getLeastSignificantBits())
                .array();
    }

    static Told of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var why = Participation.Why.values()[buffer.get()];
        return new Told(
                why, new UUID(buffer.getLong(), buffer.getLong()), new UUID(buffer.getLong(), buffer.getLong()));
    }
}
