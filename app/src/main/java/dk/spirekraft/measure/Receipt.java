package dk.spirekraft.measure;

import java.nio.ByteBuffer;
import java.util.UUID;

/// That this browser sent a sheet to this wave: enough to show the same receipt again, and no more.
record Receipt(UUID wave, UUID municipality) {

    static final int BYTES = 32;

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(wave.getMostSignificantBits())
                .putLong(wave.getLeastSignificantBits())
                .putLong(municipality.getMostSignificantBits())
                .putLong(municipality.getLeastSignificantBits())
                .array();
    }

    static Receipt of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new Receipt(new UUID(buffer.getLong(), buffer.getLong()), new UUID(buffer.getLong(), buffer.getLong()));
    }
}
