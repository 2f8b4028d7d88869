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
            byte[] message = token.message();
            byte[] signature = token.signature();
            return ByteBuffer.allocate(3 + message.length + signature.length)
                    .put(MARK)
                    .putShort((short) signature.length)
                    .put(message)
                    .put(signature)
                    .array();
        }

        private static Ballot read(ByteBuffer buffer) {
            byte[] signature = new byte[buffer.getShort()];
            return new Ballot(new Token(part(buffer, new byte[Token.MESSAGE]), part(buffer, signature)));
        }
    }

    /// As a draft holds it: a code begins with one of its symbols, a token with a mark that is none.
    byte[] bytes();

    /// Reads what [#bytes] wrote, and leaves the buffer behind it.
    static Ticket read(ByteBuffer buffer) {
        if (buffer.get(buffer.position()) != Ballot.MARK)
            return new Slip(
                    new AccessCode(new String(part(buffer, new byte[AccessCode.LENGTH]), StandardCharsets.US_ASCII)));
        buffer.get();
        return Ballot.read(buffer);
    }

    private static byte[] part(ByteBuffer buffer, byte[] filled) {
        buffer.get(filled);
        return filled;
    }

    default boolean isSameAs(Ticket other) {
        return Arrays.equals(bytes(), other.bytes());
    }
}
