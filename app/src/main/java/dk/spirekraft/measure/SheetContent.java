package dk.spirekraft.measure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a sheet holds while it waits under seal: two bytes for each answer, and where the wave takes comments always
/// as much room for one, so that no length tells who wrote. When the wave closes, the two part for good (ADR 0031).
///
/// @param answers one value per item, 0 for none
/// @param comment empty where nothing was written
record SheetContent(short[] answers, Comment comment) {

    /// How long the comment is, and as many bytes as the longest can have.
    private static final int ROOM = Short.BYTES + Comment.MOST_BYTES;

    static SheetContent of(short[] answers) {
        return new SheetContent(answers, Comment.NONE);
    }

    /// Without room for a comment.
    byte[] answersAlone() {
        ByteBuffer bytes = ByteBuffer.allocate(Short.BYTES * answers.length);
        bytes.asShortBuffer().put(answers);
        return bytes.array();
    }

    byte[] withComment() {
        byte[] given = answersAlone();
        byte[] written = comment.words().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(given.length + ROOM)
                .put(given)
                .putShort((short) written.length)
                .put(written)
                .array();
    }

    /// @param bytes as `answersAlone` laid them out
    static SheetContent readAnswers(byte[] bytes) {
        short[] answers = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).asShortBuffer().get(answers);
        return of(answers);
    }

    /// @param bytes as `withComment` laid them out
    static SheetContent readWithComment(byte[] bytes) {
        int answers = bytes.length - ROOM;
        byte[] written = new byte[ByteBuffer.wrap(bytes).getShort(answers)];
        ByteBuffer.wrap(bytes).get(answers + Short.BYTES, written);
        return new SheetContent(
                readAnswers(Arrays.copyOf(bytes, answers)).answers(),
                new Comment(new String(written, StandardCharsets.UTF_8)));
    }
}
