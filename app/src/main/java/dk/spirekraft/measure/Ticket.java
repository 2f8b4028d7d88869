package dk.spirekraft.measure;

import dk.spirekraft.measure.ballot.Token;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What lets somebody answer once: the code of a slip from the bowl, or a token that was signed unseen.
sealed interface Ticket {

    /// The code of a slip.
    record Slip(AccessCode code) implements Ticket {

        @Override
        public byte[] bytes() {
            return code.symbols().getBytes(StandardCharsets.US_ASCII);
        }
    }

    /// A token.
    record Ballot(Token token) implements Ticket {

        private static final byte MARK = 1;

        @Override
        public byte[] bytes() {
            byte[] text = token.text().getBytes(StandardCharsets.US_ASCII);
            return ByteBuffer.allocate(3 + text.length)
                    .put(MARK)
                    .putShort((short) text.length)
                    .put(text)
                    .array();
        }
    }

    /// As a draft holds it: a code begins with one of its symbols, a token with a mark that is none.
    byte[] bytes();

    /// Reads what [#bytes] wrote, and leaves the buffer behind it.
    static Ticket read(ByteBuffer buffer) {
        if (buffer.get(buffer.position()) != Ballot.MARK)
            return new Slip(new AccessCode(text(buffer, AccessCode.LENGTH)));
        buffer.get();
        return new Ballot(Token.read(text(buffer, buffer.getShort())).orElseThrow());
    }

    private static String text(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    default boolean isSameAs(Ticket other) {
        return Arrays.equals(bytes(), other.bytes());
    }
}
